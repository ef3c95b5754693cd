import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("what opens a line or sentence", () => {
	it.each(
		bodyCases(`
			Gent :: MEMO aan de directie →
			Gent :: Certificaat FXO bespreken met de adviseur →
			Gent :: Uitgaven CHF 3.114, binnen begroting. →
			Gent :: Eucalyptus levert geld op en brandt als een fakkel. →
		`),
	)("is no body by its capitals alone: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Gent :: AquaRob zoekt een plek om te testen. → AquaRob
			Gent :: Het VTC leidt vanaf volgend jaar jongeren op. → VTC
			Gent :: LVZ uit Keulen – afgezegd wegens ziekte → LVZ
		`),
	)("is one by what it does: %s – %s", expectBodies);
});

describe("somebody's surname or office", () => {
	it.each(
		bodyCases(`
			Gent :: Anna Condori Poma, stedenbouwkundige →
			Graz :: Ook de ombudsman van Karinthië sprak. →
			Lublin :: De marszałek van Mazovië was er. →
		`),
	)("makes no body of what is behind it: %s – %s", expectBodies);
});

describe("the seat of a post", () => {
	it.each(
		bodyCases(`
			Hamilton :: De Nederlandse ambassadeur belde vanuit Wellington om ons succes te wensen. → Nederlandse ambassade in Wellington
			Bisjkek :: De Nederlandse ambassadeur, die hiervoor uit Astana was gekomen. → Nederlandse ambassade in Astana
			Managua :: De Nederlandse ambassade zit tegenwoordig in San José. → Nederlandse ambassade in San José
			Oslo :: De Nederlandse ambassadeur had een project in Madrid bekeken. → Nederlandse ambassade in Oslo
		`),
	)("is the town that its sentence says it is in: %s – %s", expectBodies);
});

describe("a name that its sentence shows to have people", () => {
	it.each(
		bodyCases(`
			Leeds :: Bij Unicol regelen ze kamers voor studenten. → Unicol
			Leeds :: De samenwerking tussen Zelmo en de wijk verloopt goed. → Zelmo
			Leeds :: Alan Lane runt Slow Lung. → Slow Lung
			Leeds :: De gastvrouw was Anna Reed, die Zelmo heeft opgericht. → Zelmo
			Leeds :: Brook Moor FC, voorzitter en kantinebaas → Brook Moor FC
			Leeds :: Brook Valley Urban Farm: twee boerinnen → Brook Valley Urban Farm
			Leeds :: Daarna langs Skovly, waar Ida Moen ons ontving. → Skovly
		`),
	)("is a body: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Leeds :: Bij Otley stopten we voor thee. →
			Leeds :: De weg tussen Otley en Ilkley is afgesloten. →
			Leeds :: Bij Kerst zingen ze in de kerk. →
			Leeds :: Zij runt met haar zus Marlene een winkel. →
			Leeds :: - Station Noord: twee conducteurs →
			Leeds :: De Philips-radio stond nog aan. →
		`),
	)("and others are none: %s – %s", expectBodies);
});
