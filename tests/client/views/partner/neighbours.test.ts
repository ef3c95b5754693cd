import { describe, expect, it } from "vitest";
import { neighboursOf } from "../../../../client/views/partner/neighbours.ts";
import { city, entity, link, network, person, trip } from "../../small-network.ts";

const body = entity("organization:o", "Organization", 2, "Fjordinstituut");
const drawn = network(
	[body, person, trip, city],
	[
		link("AT", person.id, body.id),
		link("MET", trip.id, person.id),
		link("BASED_IN", body.id, city.id),
		link("VISITED", trip.id, city.id),
	],
);

describe("the list beside a partner's corner of the network", () => {
	it("holds all that is drawn but the partner, trips first as kinds stand", () => {
		const ids = neighboursOf([body.id, person.id], drawn, "nl").map(({ entity: { id } }) => id);
		expect(ids).toEqual([trip.id, city.id, person.id]);
	});

	it("says how the partner is linked, and for its people with their name", () => {
		const words = new Map(
			neighboursOf([body.id, person.id], drawn, "en").map((each) => [each.entity.id, each.words]),
		);
		expect(words.get(trip.id)).toEqual([expect.stringMatching(/^Jo Voorbeeld ./u)]);
		expect(words.get(city.id)).toEqual([expect.not.stringContaining("Jo")]);
		expect(words.get(person.id)).toHaveLength(1);
	});
});
