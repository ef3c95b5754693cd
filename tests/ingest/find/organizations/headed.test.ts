import { expect, it } from "vitest";
import { cases, toldInFull } from "../told.ts";

it.each(
	cases(`
		- ETC Graz: directeur Ana Kos → + Ana Kos, directeur, ETC Graz
		- Ana Kos (ETC) voorzitter → + Ana Kos, voorzitter, ETC
		- Zelvo (straatkrant) de hoofdredacteur en drie verkopers → + hoofdredacteur, Zelvo | + verkopers, Zelvo
		- Johns Velden, prof. Ana Kos → + Ana Kos, prof., Johns Velden
		- Bilbao Ekintza, Ana Kos, directeur → + Ana Kos, directeur, Bilbao Ekintza
		- Ana Kos (Aanklager bij het Speciaal Strafhof) → + Ana Kos, Aanklager, Speciaal Strafhof
		- Ana Kos, commandant van de kustwacht in Rijeka → + Ana Kos, commandant, kustwacht in Rijeka
		- de directrice van het Instituto Nacional, profesora Ana Kos → + Ana Kos, directrice, Instituto Nacional
	`),
)("%s", (text, wanted) => {
	expect(toldInFull(text).map((line) => line.replace("–, ", ""))).toEqual(wanted);
});

it("lends no rector to a company that was named before", () => {
	expect(
		toldInFull("- Zelvo Group gaf uitleg over lassers. De rector van de school was erbij."),
	).not.toContain("+ –, rector, Zelvo Group");
});

it("takes who took us along or came along for met", () => {
	expect(toldInFull("Stadsarchitect Ana Kos heeft ons twee dagen op sleeptouw genomen.")).toEqual([
		"+ Ana Kos, Stadsarchitect",
	]);
});
