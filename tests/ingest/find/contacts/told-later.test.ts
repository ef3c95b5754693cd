import { describe, expect, it } from "vitest";
import { cases, toldInFull } from "../told.ts";

const sorted = (text: string) => toldInFull(text).toSorted();

describe("the function or name that a later clause or sentence gives", () => {
	it.each(
		cases(`
			Ina Kos (Stichting Walvis) liet ons de zuivering zien. Zij is daar hoofd innovatie. → + Ina Kos, hoofd innovatie, Stichting Walvis
			Ik sprak Ina Kos. Zij is een ervaren planoloog. → + Ina Kos, planoloog
			Ina Kos leidde ons rond. Ze werkt als procestechnoloog bij Stichting Walvis. → + Ina Kos, procestechnoloog, Stichting Walvis
			Ina Kos ontving ons. Zij is bij Stichting Walvis, de grootste verhuurder van het land, projectleider. → + Ina Kos, projectleider, Stichting Walvis
			Wij spraken Ina Kos, die al twintig jaar directeur is van Stichting Walvis. → + Ina Kos, directeur, Stichting Walvis
			Bij Stichting Walvis leidde Ivo Dam ons rond, die er sinds kort jurist is. → + Ivo Dam, jurist, Stichting Walvis
			Ina Kos ontmoette ik bij Stichting Walvis; ze is daar adviseur. → + Ina Kos, adviseur, Stichting Walvis
			We spraken de directeur van Stichting Walvis. Hij heet Ivo Dam. → + Ivo Dam, directeur, Stichting Walvis
			- Ina Kos, zij doet onderzoek naar water bij Stichting Walvis → + Ina Kos, Stichting Walvis
			- Ina Kos, cultuur en toerisme, Stichting Walvis → + Ina Kos, Stichting Walvis
			- Ina Kos, lid van Stichting Walvis en oud-agent → + Ina Kos, lid, Stichting Walvis
			We fietsten met iemand van Stichting Walvis en een wijkagent. De wijkagent heette Pip. → + Pip, wijkagent | + –, Stichting Walvis
			Bij Stichting Walvis was een onderzoeker onze gastheer. → + –, onderzoeker, Stichting Walvis
			Stichting Walvis, waarvan de directeur aanschoof. → + –, directeur, Stichting Walvis
			Ina Kos, hoofd van het kantoor, heette de delegatie welkom. → + Ina Kos, hoofd van het kantoor
			Gesproken met een docent met een rugzak (Ina Kos, Stichting Walvis). → + Ina Kos, docent, Stichting Walvis
			Bij Stichting Walvis ontving Ina Kos ons, de jonge directeur. → + Ina Kos, directeur, Stichting Walvis
			De rondleiding werd gedaan door iemand van Stichting Walvis. Haar naam is Ina Kos. → + Ina Kos, Stichting Walvis
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted));
});

describe("sentences without a verb that say when and where somebody was met", () => {
	it.each(
		cases(`
			We spraken een docent. Daarna de wethouder van Gent, die zelf op de step binnenkwam. → + –, docent | + –, wethouder, Gent
			We spraken een docent. Woensdag in Gent de schooldirecteur, de conciërge en een klas die ons heeft ingemaakt. → + –, docent | + –, schooldirecteur | + –, conciërge
			We spraken een docent. Daarna kreeg de wethouder die ons had uitgenodigd ruzie met een journalist. → + –, docent
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted.toSorted()));
});

describe("what is said of somebody and is no function of theirs", () => {
	it.each(
		cases(`
			Ina Kos ontving ons. Zij was vroeger wethouder. → + Ina Kos
			Ik sprak Ina Kos. Zij is getrouwd met een wethouder. → + Ina Kos
			We spraken de directeur van Stichting Walvis. Het gebouw heet Ventura. → + –, directeur, Stichting Walvis
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted));
});

describe("people of a body or group told of before", () => {
	it.each(
		cases(`
			Wij werden bijgepraat door de mensen van Stichting Walvis, met name door Ina Kos. → + Ina Kos, Stichting Walvis
			Een delegatie van Stichting Walvis wachtte ons op, onder leiding van directeur Ina Kos. → + Ina Kos, directeur, Stichting Walvis
			De delegatie van Stichting Walvis bestond uit Jan Bos, Ina Kos en Ivo Dam. → + Jan Bos, Stichting Walvis | + Ina Kos, Stichting Walvis | + Ivo Dam, Stichting Walvis
			Gesproken met drie adviseurs van Stichting Walvis, met name met Ina Kos. → + –, adviseurs, Stichting Walvis | + Ina Kos, Stichting Walvis
			Twee mensen van Stichting Walvis (Ivo Dam, jurist, en een collega). → + Ivo Dam, jurist, Stichting Walvis | + –, collega, Stichting Walvis
			Het team van Stichting Walvis – Jan Bos, Ina Kos – deed de rondleiding. → + Jan Bos, Stichting Walvis | + Ina Kos, Stichting Walvis
			Ook was er contact met Stichting Walvis. Namens hen schoof Ina Kos aan. → + Ina Kos, Stichting Walvis
			Gesproken met Stichting Walvis. Van hun kant waren erbij: Jan Bos en Ina Kos. → + Jan Bos, Stichting Walvis | + Ina Kos, Stichting Walvis
			- Stichting Walvis (Jan Bos, directeur; Ina Kos, jurist; Ivo Dam) → + Jan Bos, directeur, Stichting Walvis | + Ina Kos, jurist, Stichting Walvis | + Ivo Dam, Stichting Walvis
			- Stichting Walvis (Jan Bos), Stichting Meeuw (Ina Kos, Ivo Dam) → + Jan Bos, Stichting Walvis | + Ina Kos, Stichting Meeuw | + Ivo Dam, Stichting Meeuw
			- Stichting Walvis – conservator (vrouw, naam kwijt), suppoost die alles wist → + –, conservator, Stichting Walvis | + –, suppoost, Stichting Walvis
			- Stichting Walvis – conservator Jan Bos, Stichting Meeuw – directeur Ina Kos → + Jan Bos, conservator, Stichting Walvis | + Ina Kos, directeur, Stichting Meeuw
			- Stichting Walvis: docent + studenten → + –, docent, Stichting Walvis | + –, studenten, Stichting Walvis
			Op de laatste dag boden de jongeren hun wensen aan de voorzitter aan. → + –, voorzitter
			- Ina Kos (toezichthouder op het akkoord met Stichting Walvis) → + Ina Kos, toezichthouder
			Ook spraken we iemand van Stichting Walvis. → + –, Stichting Walvis
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted.toSorted()));
});

describe("people of another body than the one before", () => {
	it.each(
		cases(`
			- Stichting Walvis (Jan Bos), Ina Kos → + Jan Bos, Stichting Walvis | + Ina Kos
			- Stichting Walvis (Jan Bos; Ina Kos van Stichting Meeuw) → + Jan Bos, Stichting Walvis | + Ina Kos, Stichting Meeuw
			Wij spraken Ina Kos van Stichting Meeuw. Namens de provincie schoof Jan Bos aan. → + Ina Kos, Stichting Meeuw | + Jan Bos
		`),
	)("%s", (text, wanted) => expect(sorted(text)).toEqual(wanted.toSorted()));
});
