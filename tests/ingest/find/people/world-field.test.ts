import { describe, expect, it } from "vitest";
import { cases, toldInFull } from "../told.ts";

describe("a land or part of the world that a function is for", () => {
	it.each(
		cases(`
			- Stichting Walvis (projectleider Ghana) → + –, projectleider Ghana, Stichting Walvis
			- Stichting Walvis: landendirecteur Burkina Faso → + –, landendirecteur Burkina Faso, Stichting Walvis
			- Projectleider Benin van Stichting Walvis → + –, Projectleider Benin, Stichting Walvis
			- Jonas Berg – Adviseur LATAM bij Stichting Walvis → + Jonas Berg, Adviseur LATAM, Stichting Walvis
			- Jonas Berg, Directeur EMEA, Stichting Walvis → + Jonas Berg, Directeur EMEA, Stichting Walvis
			- Directeur Europa en Midden-Oosten van Stichting Walvis → + –, Directeur Europa en Midden-Oosten, Stichting Walvis
			- Hoofd Westelijke Balkan van Stichting Walvis → + –, Hoofd Westelijke Balkan, Stichting Walvis
			- Projectleiders Benin en Ghana van Stichting Walvis → + –, Projectleiders Benin en Ghana, Stichting Walvis
			- Adviseur Chad Molenkamp, Stichting Walvis → + Chad Molenkamp, Adviseur, Stichting Walvis
			- De vertegenwoordiger Ghana bij Stichting Walvis → + –, vertegenwoordiger, Stichting Walvis
			- Minister Ghana → + –, Minister
		`),
	)("%s", (text, wanted) => {
		expect(toldInFull(text)).toEqual(wanted);
	});
});

describe("a French office with capitals", () => {
	it.each(
		cases(`
			- Zwaantje Oldebooy – Plaatsvervangend Chef de Poste, Nederlandse ambassade in Lima → + Zwaantje Oldebooy, Plaatsvervangend Chef de Poste, Nederlandse ambassade in Lima
			- Chef de Poste Leila Haddad, Stichting Walvis → + Leila Haddad, Chef de Poste, Stichting Walvis
			- Chef de Vries van Stichting Walvis → + –, Chef, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect(toldInFull(text)).toEqual(wanted);
	});
});
