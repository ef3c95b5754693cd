import { expect, it } from "vitest";
import { cases, peopleTold, toldInFull } from "../told.ts";

it.each(
	cases(`
		Daarna naar Brenlab, waar directeur Ana Kos ons rondleidde. → + Ana Kos, directeur, Brenlab
		In het kantoor van Brenlab troffen we Ana Kos. → + Ana Kos, Brenlab
		Ontvangst door Brenlab, in de persoon van Ana Kos. → + Ana Kos, Brenlab
		- bezoek aan Brenlab, ontvangen door directeur Ana Kos → + Ana Kos, directeur, Brenlab
		- lunch met Brenlab (Ana Kos) → + Ana Kos, Brenlab
		Ana Kos, die bij Brenlab directeur is, ontving ons. → + Ana Kos, directeur, Brenlab
		Van Brenlab waren Ana Kos en Ivo Dam aanwezig. → + Ana Kos, Brenlab | + Ivo Dam, Brenlab
		- 10.00 uur Brenlab, Ana Kos → + Ana Kos, Brenlab
		- bestuur Brenlab (voorzitter, penningmeester) → + penningmeester, Brenlab | + voorzitter, Brenlab
		- Brenlab; Ana Kos (directeur) → + Ana Kos, directeur, Brenlab
		- Brenlab. Gesproken met directeur Ana Kos. → + Ana Kos, directeur, Brenlab
	`),
)("%s", (text, wanted) => {
	expect(peopleTold(text)).toEqual(wanted);
});

it("takes no town, ordinary word or somebody's title for a body by such words", () => {
	const bodies = (text: string) => toldInFull(text).join("; ");
	expect(bodies("Daarna naar Split, waar directeur Ana Kos ons rondleidde.")).not.toContain(
		"directeur, Split;",
	);
	expect(bodies("Bezoek aan de Asantehene, ontvangen door Ana Kos.")).not.toContain("Asantehene");
	expect(bodies("In het kantoor van Volkshuisvesting troffen we Ana Kos.")).not.toContain(
		"Ana Kos, Volkshuisvesting",
	);
});
