// @vitest-environment node
import { expect, test } from "vitest";
import { lastMeeting, sameDays } from "../../../client/views/partners/meetings.ts";
import type { PartnerEncounter, PartnerRow } from "../../../client/views/partners/queries.ts";

type Encounter = PartnerRow["encounters"][number];
const on = (date: string | null, ...ties: Encounter["ties"]): Encounter => ({ date, ties });

test("who was only named after the last meeting was last met then", () => {
	const encounters = [on("2024-05", "named"), on("2021-03-02", "met", "host"), on("2019", "met")];
	expect(lastMeeting({ encounters })?.date).toBe("2021-03-02");
});

test("a meeting without a date is one, and being named is none", () => {
	expect(lastMeeting({ encounters: [on("2024", "named"), on(null, "met")] })).toMatchObject({
		date: null,
	});
	expect(lastMeeting({ encounters: [on("2024", "named")] })).toBeNull();
});

const trip = (id: string, startDate: string | null, endDate: string | null) => ({
	trip: { id, startDate, endDate } as PartnerEncounter["trip"],
});

test("trips of the very same days may be one, those of a month or of no known days aren't", () => {
	const encounters = [
		trip("a", "2023-11-07", "2023-11-09"),
		trip("b", "2023-11-07", "2023-11-09"),
		trip("c", "2023-11-07", "2023-11-08"),
		trip("d", "2023-11", "2023-11"),
		trip("e", "2023-11", "2023-11"),
		trip("f", null, null),
		trip("g", null, null),
	];
	expect([...sameDays(encounters)]).toEqual(["b"]);
});
