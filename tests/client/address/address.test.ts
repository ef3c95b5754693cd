// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeKinds } from "#domain/kinds.ts";
import {
	inLanguage,
	languageOf,
	matchPath,
	movedAddress,
	type ViewAddress,
} from "../../../client/address/address.ts";
import { type NetworkPlace, networkAddress } from "../../../client/views/network/address.ts";
import { type ReportPlace, reportAddress, spanOf } from "../../../client/views/report/address.ts";

function back<T>(address: ViewAddress<T>, values: T): T {
	const [path = "", search = ""] = address.at(values).split("?");
	expect(matchPath(address.path, path)).not.toBeNull();
	return address.read(path, search);
}

const id = fc.string({ minLength: 1, maxLength: 20 });
const place = fc.option(fc.nat(9999));
const network: fc.Arbitrary<NetworkPlace> = fc.record({
	focus: fc.array(id, { maxLength: 4 }),
	open: fc.array(id, { maxLength: 4 }),
	kinds: fc.subarray([...nodeKinds]),
	selected: fc.option(id),
});
const report: fc.Arbitrary<ReportPlace> = fc.record({
	id,
	from: place,
	to: place,
	selected: fc.option(id),
});

describe("addresses", () => {
	it("restore what they were made from", () => {
		fc.assert(
			fc.property(network, (given) => {
				expect(back(networkAddress, given)).toEqual(given);
			}),
		);
		fc.assert(
			fc.property(report, (given) => {
				expect(back(reportAddress, given)).toEqual(given);
			}),
		);
	});

	it("are short where nothing was chosen, and can be read by people", () => {
		expect(networkAddress.at()).toBe("/network");
		expect(networkAddress.at({ focus: ["city:3143244"] })).toBe("/network?focus=city:3143244");
		expect(reportAddress.at({ id: "report:a b", from: 3, to: 9 })).toBe(
			"/reports/report:a%20b?from=3&to=9",
		);
	});

	it("that make no sense become the default", () => {
		expect(networkAddress.read("/network", "kinds=Nothing&selected=")).toEqual({
			...networkAddress.read("/network", ""),
			kinds: [],
		});
		const odd = reportAddress.read("/reports/%E0%A4%A", "from=9&to=3");
		expect(odd.id).toBe("%E0%A4%A");
		expect(spanOf(odd)).toBeNull();
	});

	it("are of a pattern or not, whatever slash ends them", () => {
		expect(matchPath("/reports/:id", "/reports/a%2Fb")).toEqual({ id: "a/b" });
		expect(matchPath("/reports/:id", "/reports/")).toBeNull();
		expect(matchPath("/reports/:id", "/reports/a/b")).toBeNull();
		expect(matchPath("/trips", "/trips/")).toEqual({});
		expect(matchPath("/", "/")).toEqual({});
		expect(matchPath("/", "/trips")).toBeNull();
	});

	it("say the language only where it isn't Dutch", () => {
		expect(inLanguage("/trips?lang=en", "nl")).toBe("/trips");
		expect(inLanguage("/network?focus=city:1", "en")).toBe("/network?focus=city:1&lang=en");
		expect(languageOf("lang=en")).toBe("en");
		expect(languageOf("lang=xx")).toBe("nl");
	});

	it("of before, when the network stood at the root, lead to where it is", () => {
		expect(movedAddress("/", "focus=city:1&lang=en")).toBe("/network?focus=city:1&lang=en");
		expect(movedAddress("/", "view=network")).toBe("/network");
		expect(movedAddress("/", "view=trips")).toBe("/reports");
		expect(movedAddress("/trips", "lang=en")).toBe("/reports?lang=en");
		expect(movedAddress("/", "lang=en")).toBeNull();
		expect(movedAddress("/network", "focus=city:1")).toBeNull();
	});
});
