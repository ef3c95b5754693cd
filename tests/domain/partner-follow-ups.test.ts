import { describe, expect, test } from "vitest";
import { countFollowUps, packFollowUps } from "#domain/partner-follow-ups.ts";

const open = (id: string) => ({ id, kept: false });
const kept = (id: string) => ({ id, kept: true });

const own = [open("own"), kept("shared")];
const sides = [
	{ id: "person:b", trips: [4], followUps: [kept("shared"), open("later")] },
	{ id: "person:a", trips: [2, 0], followUps: [kept("first")] },
	{ id: "person:c", trips: [1], followUps: [] },
];
const counted = (counts: (trip: number) => boolean) =>
	countFollowUps(packFollowUps(own, sides) ?? new Uint8Array(), counts);

describe("follow-ups with a partner", () => {
	test("are its own whatever trips count, each once", () => {
		expect(counted(() => false)).toEqual({ open: 1, kept: 1 });
		expect(counted(() => true)).toEqual({ open: 2, kept: 2 });
	});

	test("are those of the people met on the trips that count", () => {
		expect(counted((trip) => trip === 0)).toEqual({ open: 1, kept: 2 });
		expect(counted((trip) => trip === 4)).toEqual({ open: 2, kept: 1 });
		expect(counted((trip) => trip === 1)).toEqual({ open: 1, kept: 1 });
	});

	test("are packed the same in whatever order they come, and not at all when there are none", () => {
		expect(packFollowUps(own.toReversed(), sides.toReversed())).toEqual(packFollowUps(own, sides));
		expect(packFollowUps([], [{ id: "person:c", trips: [1], followUps: [] }])).toBeNull();
	});
});
