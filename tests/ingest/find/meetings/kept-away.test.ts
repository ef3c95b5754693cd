import { describe, expect, it } from "vitest";
import { cases, told } from "../told.ts";

describe("who was kept away, only reached from afar or only seen", () => {
	it.each(
		cases(`
			De voorzitter van Stichting Walvis zat in Brussel. → absent voorzitter, Stichting Walvis
			De directeur van Stichting Walvis was die week in Brussel. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis bleek in Genève te zitten. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis was net naar Parijs vertrokken. → absent directeur, Stichting Walvis
			Wij spraken Ana Lobo van Stichting Walvis. Haar directeur was op handelsmissie in Japan. → + Ana Lobo, Stichting Walvis | absent directeur, Stichting Walvis
			De projectleider van Stichting Walvis geniet van haar ouderschapsverlof. → absent projectleider, Stichting Walvis
			De burgemeester moest naar een spoedvergadering in de hoofdstad. → absent burgemeester
			De burgemeester was onderweg naar Rome. → absent burgemeester
			De burgemeester zat op dat moment in het vliegtuig. → absent burgemeester
			De burgemeester had die dag een zitting van het parlement. → absent burgemeester
			De burgemeester was op congres in Gdansk. → absent burgemeester
			De wethouder had zaken in de hoofdstad. → absent wethouder
			De ambassadeur werd in beslag genomen door een ministerieel bezoek. → absent ambassadeur, Nederlandse ambassade
			De wethouder was door drukte niet aangeschoven. → absent wethouder
			De directeur van Stichting Walvis was te druk. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis had andere prioriteiten. → absent directeur, Stichting Walvis
			De wethouder was net afgetreden. → absent wethouder
			De wethouder was twee weken eerder afgetreden en niet vervangen. → absent wethouder
			De directeur van Stichting Walvis had griep. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis lag ziek op bed. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis had zijn been gebroken. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis zat thuis met een gebroken been. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis had zich die ochtend ziek gemeld. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis voelde zich niet goed. → absent directeur, Stichting Walvis
			De wethouder was geveld door de griep. → absent wethouder
			De directeur van Stichting Walvis had een sterfgeval in de familie. → absent directeur, Stichting Walvis
			Stichting Walvis was uitgenodigd maar bleef weg. → absent –, Stichting Walvis
			Stichting Walvis was uitgenodigd maar wilde niet komen. → absent –, Stichting Walvis
			Stichting Walvis bleef weg. → absent –, Stichting Walvis
			Stichting Walvis schitterde door afwezigheid. → absent –, Stichting Walvis
			Stichting Walvis stuurde niemand. → absent –, Stichting Walvis
			Van Stichting Walvis was niemand gekomen. → absent –, Stichting Walvis
			Stichting Walvis weigerde een gesprek. → absent –, Stichting Walvis
			Stichting Walvis wilde ons niet ontvangen. → absent –, Stichting Walvis
			Stichting Walvis hield de deur dicht. → cancelled –, Stichting Walvis
			Stichting Walvis: gesprek geweigerd door de directeur. → cancelled directeur, Stichting Walvis
			De directeur van Stichting Walvis heeft een gesprek geweigerd. → cancelled directeur, Stichting Walvis
			De directeur van Stichting Walvis zag geen heil in een gesprek. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis wilde ons niet spreken. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis sloeg onze uitnodiging af. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis heeft bedankt voor de uitnodiging. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis bedankte voor de eer. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis gaf geen sjoege. → absent directeur, Stichting Walvis
			De directeur van Stichting Walvis gaf niet thuis. → absent directeur, Stichting Walvis
			Stichting Walvis reageerde niet op onze mails. → absent –, Stichting Walvis
			Van Stichting Walvis hebben we niets vernomen. → absent –, Stichting Walvis
			De directeur van Stichting Walvis hebben we niet te zien gekregen. → absent directeur, Stichting Walvis
			De burgemeester kregen we niet te pakken. → absent burgemeester
			De burgemeester hebben we niet te spreken kunnen krijgen. → absent burgemeester
			De burgemeester was nergens te bekennen. → absent burgemeester
			Een wethouder was niet beschikbaar. → absent wethouder
			De burgemeester liet zich excuseren. → absent burgemeester
			De wethouder liet verstek gaan. → absent wethouder
			De wethouder liet zich niet zien. → absent wethouder
			De burgemeester moest passen. → absent burgemeester
			Gemist: de gouverneur en Stichting Walvis. → absent gouverneur | absent –, Stichting Walvis
			Met kennisgeving afwezig: Ana Lobo (Stichting Walvis) → absent Ana Lobo, Stichting Walvis
			Afwezig m.k.: Ana Lobo (Stichting Walvis) → absent Ana Lobo, Stichting Walvis
			Niet aanwezig: de gouverneur. → absent gouverneur
			De personen die wij niet hebben gesproken zijn Ana Lobo van Stichting Walvis en de gouverneur. → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Wie we niet spraken: de gouverneur en Ana Lobo van Stichting Walvis. → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Uitgevallen: het gesprek met Ana Lobo van Stichting Walvis → cancelled Ana Lobo, Stichting Walvis
			Vervallen: Stichting Walvis (staking) → cancelled –, Stichting Walvis
			Geannuleerd: werkbezoek Stichting Walvis. → cancelled –, Stichting Walvis
		`),
	)("reads that somebody was elsewhere, hindered, refused or stayed away: %s", (says, wanted) => {
		expect(told(says).toSorted()).toEqual(wanted);
	});

	it.each(
		cases(`
			- Ana Lobo, projectleider Stichting Walvis, op het scherm → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis (op scherm) → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, aan de lijn → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, aan de telefoon → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, belde in → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, ingebeld → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, via Zoom → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, per beeldbellen → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, online lesje over klei → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, videoverbinding → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, alleen gemaild → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, alleen mailwisseling → phone Ana Lobo, Stichting Walvis
			- Stichting Walvis (alleen mailwisseling) → phone –, Stichting Walvis
			- Stichting Walvis, tel. → phone –, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis (tel.) → phone Ana Lobo, Stichting Walvis
			- Ana Lobo, projectleider Stichting Walvis, telefonisch vooraf → phone Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis sloot digitaal aan. → phone Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis deed mee vanaf haar zolderkamer. → phone Ana Lobo, Stichting Walvis
			Ana Lobo van Stichting Walvis was ingebeld. → phone Ana Lobo, Stichting Walvis
			De stadsecoloog van Gent keek mee via een scherm. → phone stadsecoloog
			Met Ana Lobo van Stichting Walvis hebben we gebeeldbeld. → phone Ana Lobo, Stichting Walvis
			Met Ana Lobo van Stichting Walvis bleef het bij een telefoontje. → phone Ana Lobo, Stichting Walvis
			Met Ana Lobo van Stichting Walvis is het bij een mail gebleven. → phone Ana Lobo, Stichting Walvis
			De directeur van Stichting Walvis hebben we telefonisch geraadpleegd. → phone directeur, Stichting Walvis
			Gebeld met Ana Lobo van Stichting Walvis. → phone Ana Lobo, Stichting Walvis
			De directeur van Stichting Walvis hing aan de telefoon. → phone directeur, Stichting Walvis
			Onderweg werden we gebeld door Stichting Walvis. → phone –, Stichting Walvis
			Via whatsapp de directeur van Stichting Walvis, die kon niet komen. → phone directeur, Stichting Walvis
			De directeur van Stichting Walvis was er via een videoverbinding bij. → phone directeur, Stichting Walvis
			De directeur van Stichting Walvis mailde zijn antwoorden. → phone directeur, Stichting Walvis
			De directeur van Stichting Walvis stuurde alleen een mailtje. → phone directeur, Stichting Walvis
			De directeur van Stichting Walvis nam deel op afstand. → phone directeur, Stichting Walvis
			Met de burgemeester spreken we in het najaar. → planned burgemeester
		`),
	)("reads that somebody was only reached from afar or is to be met: %s", (says, wanted) => {
		expect(told(says).toSorted()).toEqual(wanted);
	});

	it.each(
		cases(`
			De burgemeester kwam even om het hoekje kijken. → heard burgemeester
			De burgemeester stak even zijn neus naar binnen. → heard burgemeester
			De burgemeester liep zwaaiend voorbij. → heard burgemeester
			De burgemeester hebben we een lint zien knippen. → heard burgemeester
			De burgemeester knipte het lint door. → heard burgemeester
			De minister drukte ons in de hal de hand. → heard minister
			De minister schudde alle handen en was weer weg. → heard minister
			De minister heeft een videoboodschap uitgesproken. → heard minister
			- Burgemeester: alleen handdruk → heard Burgemeester
			- Burgemeester (hand geschud) → heard Burgemeester
			- Burgemeester, zag ik alleen op de foto → heard Burgemeester
			Met de burgemeester zijn we op de foto gegaan, meer niet. → heard burgemeester
			De burgemeester heeft ons kort de hand geschud. → heard burgemeester
			De burgemeester groette ons op de trap. → heard burgemeester
			De koning kwam langs in een auto. → heard koning
		`),
	)("reads that somebody was only heard or seen: %s", (says, wanted) => {
		expect(told(says).toSorted()).toEqual(wanted);
	});

	it.each(
		cases(`
			De mensen die we niet ontmoet hebben zijn de gouverneur en Ana Lobo van Stichting Walvis. → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Wie er niet was: de gouverneur. → absent gouverneur
			Wie niet kwam: de gouverneur. → absent gouverneur
			Uitgenodigd maar niet gekomen waren de gouverneur en Ana Lobo van Stichting Walvis. → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Niet doorgegaan zijn de gesprekken met de gouverneur en met Ana Lobo van Stichting Walvis. → cancelled Ana Lobo, Stichting Walvis | cancelled gouverneur
			Niet ontmoet zijn de gouverneur en Ana Lobo van Stichting Walvis. → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Afwezig: de gouverneur (ziek) en Ana Lobo van Stichting Walvis (vakantie). → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Alleen gebeld: Stichting Walvis. → phone –, Stichting Walvis
			Per mail: Ana Lobo (Stichting Walvis) → phone Ana Lobo, Stichting Walvis
			Online: Ana Lobo (Stichting Walvis) en Jonas Berg (Stichting Meeuw) → phone Ana Lobo, Stichting Walvis | phone Jonas Berg, Stichting Meeuw
			Online aangesloten: Ana Lobo (Stichting Walvis) en Jonas Berg (Stichting Meeuw) → phone Ana Lobo, Stichting Walvis | phone Jonas Berg, Stichting Meeuw
			Alleen begroet: de gouverneur. → heard gouverneur
			Alleen gezien: de gouverneur. → heard gouverneur
			Nog te spreken: de gouverneur. → planned gouverneur
			Ook gesproken: de gouverneur. → + gouverneur
			Wel gesproken: de gouverneur. → + gouverneur
			Onverwacht aanwezig: de gouverneur. → + gouverneur
			Gemist: de gouverneur en Ana Lobo van Stichting Walvis. → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Verontschuldigd: Stichting Walvis en de bisschop van Gent → absent bisschop | absent –, Stichting Walvis
			Verontschuldigd: de bisschop; Stichting Walvis → absent bisschop | absent –, Stichting Walvis
			Stonden wel op het programma maar niet gesproken: de gouverneur en Ana Lobo van Stichting Walvis. → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Bericht van verhindering: de gouverneur en Ana Lobo (Stichting Walvis) → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Met bericht van verhindering: Ana Lobo (Stichting Walvis) en de gouverneur → absent Ana Lobo, Stichting Walvis | absent gouverneur
			Alleen telefonisch: Ana Lobo (Stichting Walvis) en de gouverneur → phone Ana Lobo, Stichting Walvis | phone gouverneur
			Wel uitgenodigd, niet gekomen: de gouverneur en Ana Lobo van Stichting Walvis. → absent Ana Lobo, Stichting Walvis | absent gouverneur
		`),
	)("reads of all behind a head why they were missed: %s", (says, wanted) => {
		expect(told(says).toSorted()).toEqual(wanted);
	});
});
