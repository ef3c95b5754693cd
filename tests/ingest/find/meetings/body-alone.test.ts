import { expect, it } from "vitest";
import { cases, toldInResults, toldWithoutDash } from "../told.ts";

it.each(
	cases(`
		- Stichting Walvis (directeur) en Universiteit Gent → + directeur, Stichting Walvis | + Universiteit Gent
		- Uitgevers: Universiteit Gent, Stichting Walvis (redacteur Ana Lobo) → + Ana Lobo, redacteur, Stichting Walvis | + Universiteit Gent
		Een lange koffie met Ana Lobo en met Universiteit Gent, dat het loket van het land is. → + Ana Lobo | + Universiteit Gent
		We fietsten met iemand van Universiteit Gent en een wijkagent. → + Universiteit Gent | + wijkagent
		- Universiteit Gent → + Universiteit Gent
		- Ana Lobo, directeur Stichting Walvis, presentatie over Universiteit Gent gehad → + Ana Lobo, directeur, Stichting Walvis
		Ana Lobo van Stichting Walvis gaf een rondleiding bij Universiteit Gent. → + Ana Lobo, Stichting Walvis
	`),
)("counts a body as met by itself beside people only in a list: %s", (says, wanted) => {
	expect(toldWithoutDash(says).toSorted()).toEqual(wanted);
});

it("counts no body as met by itself of which one tells what the trip brought", () => {
	expect(toldInResults("De lezing van Ana Lobo bij Universiteit Gent viel op.")).not.toContain(
		"+ Universiteit Gent",
	);
});
