import { expect, it } from "vitest";
import { eventNames } from "#ingest/find/events/names.ts";

const names = (sentence: string) => eventNames(sentence).map(({ name }) => name);

it("knows feasts, fairs and races that go by a name without a noun for an event", () => {
	expect(names("De loco komt naar Sail Den Helder in juli.")).toEqual(["Sail Den Helder"]);
	expect(names("Wij nodigen hen uit voor de HortiContact in februari.")).toEqual(["HortiContact"]);
	expect(names("Zij komen met Leidens Ontzet naar ons.")).toEqual(["Leidens Ontzet"]);
	expect(names("Het bedrijf Sail Marine bouwt boten.")).toEqual([]);
	expect(names('Deelname aan de Network Exchange "Streets of Rain" in Gent.')).toEqual([
		"Streets of Rain",
	]);
	expect(names("Wij waren bij de New York Stock Exchange.")).toEqual([]);
});
