// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeKinds } from "#domain/kinds.ts";
import {
	type Address,
	formatAddress,
	parseAddress,
	startAddress,
} from "../../../client/address/address.ts";

const back = (address: Address) => {
	const [path = "", search = ""] = formatAddress(address).split("?");
	return parseAddress(path, search);
};

const id = fc.string({ minLength: 1, maxLength: 20 });
const ids = fc.array(id, { maxLength: 4 });
const span = fc
	.tuple(fc.nat(9999), fc.integer({ min: 1, max: 999 }))
	.map(([start, length]) => ({ start, end: start + length }));
const address: fc.Arbitrary<Address> = fc
	.record({
		view: fc.constantFrom("network" as const, "trips" as const, "report" as const),
		language: fc.constantFrom("nl" as const, "en" as const),
		focus: ids,
		open: ids,
		kinds: fc.subarray([...nodeKinds]),
		selected: fc.option(id),
		report: id,
		span: fc.option(span),
	})
	.map((parts) => ({ ...parts, report: parts.view === "report" ? parts.report : null }));

describe("addresses", () => {
	it("restore what they were made from", () => {
		fc.assert(
			fc.property(address, (given) => {
				expect(back(given)).toEqual(given);
			}),
		);
	});

	it("are short where nothing was chosen", () => {
		expect(formatAddress(startAddress)).toBe("/");
	});

	it("can be read by people", () => {
		const chosen = { ...startAddress, focus: ["city:3143244"], language: "en" as const };
		expect(formatAddress(chosen)).toBe("/?focus=city:3143244&lang=en");
	});

	it("that make no sense become the default", () => {
		expect(parseAddress("/nowhere", "kinds=Nothing&from=9&to=3&lang=xx")).toEqual({
			...startAddress,
			kinds: [],
		});
		expect(parseAddress("/reports/%E0%A4%A", "").report).toBe("%E0%A4%A");
	});
});
