import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("widely known bodies whose names say nothing", () => {
	it.each(
		bodyCases(`
			Detroit :: Achmea en Houthoff stuurden ieder een jurist. → Achmea | Houthoff
			Detroit :: Aan Coca-Cola is een brief gestuurd. → Coca-Cola
			Detroit :: De cijfers komen van Ifremer. → Ifremer
			Detroit :: Els Smit, lector HAN → HAN
			Detroit :: Met Keunstwurk en Erfgoed Gelderland maken wij een plan. → Keunstwurk | Erfgoed Gelderland
			Detroit :: Johns Hopkins doet er onderzoek naar. → Johns Hopkins
			Detroit :: Pro Velo Bern stuurde twee vrijwilligers. → Pro Velo Bern
			Detroit :: De Haagse scholen sturen leerlingen. →
			Detroit :: Aeres Training Centre leidt er boeren op; met Aeres praten wij verder. → Aeres Training Centre
		`),
	)("%s: %s", expectBodies);
});

describe("names that also mean something else", () => {
	it.each(
		bodyCases(`
			Detroit :: Bij Picnic kregen wij een rondleiding. → Picnic
			Detroit :: Wij besloten met een Picnic in het park. →
			Detroit :: De Parade trok door de stad. →
			Detroit :: Wij hielden contact via WhatsApp en Zoom. →
			Detroit :: Er was een ronde tafel over waste management. →
			Detroit :: Wij spraken met docent Festo Kisanga. →
			Chicago :: De consul-generaal, mevrouw Blijdorp, hield een toespraak. → Nederlands consulaat-generaal in Chicago
		`),
	)("%s: %s", expectBodies);
});
