import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("a name that says nothing", () => {
	it.each(
		bodyCases(`
			Rabat :: Bij de NGO Velmora ben ik rondgeleid door de oprichtster. → Velmora
			Rabat :: Directeur NGO Velmora → Velmora
			Rabat :: - Ana Lobo (NGO Velmora) → Velmora
			Rabat :: Gesproken met NGO's Velmora en Zelmo. → Velmora | Zelmo
			Rabat :: Velmora, start-up uit Rennes, gesproken met CEO Ana Lobo → Velmora
			Rabat :: De NGO's uit Kampala waren er niet. →
			Rabat :: Ana Lobo, stadsdichter uit Rennes →
		`),
	)("is a body by what letters or an origin beside it say: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Rabat :: - Velmora. Ontvangst door directeur Ana Lobo. → Velmora
			Rabat :: 4. Velmora Against Zelmo. Hier ontvangen door co-director prof. Ana Lobo → Velmora Against Zelmo
			Rabat :: - Velmora. Daar werden we rondgeleid door conservator Ana Lobo → Velmora
			Rabat :: - Dinsdag. Ontvangst door directeur Ana Lobo →
			Rabat :: - Haven. Rondleiding door havenmeester Ana Lobo →
		`),
	)("is one as it opens an entry and people received us there: %s – %s", expectBodies);
});
