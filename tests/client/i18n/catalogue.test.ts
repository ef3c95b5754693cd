// @vitest-environment node
import { describe, expect, it } from "vitest";
import { en } from "../../../client/i18n/en.ts";
import { nl } from "../../../client/i18n/nl.ts";
import { translate } from "../../../client/i18n/translate.ts";

const keys = Object.keys(nl) as (keyof typeof nl)[];
const placeholders = (text: string) =>
	[...text.matchAll(/\{(\w+)/gu)].map((match) => match[1]).toSorted();

describe("texts of the screen", () => {
	it("are in English too, with the same values", () => {
		expect(Object.keys(en).toSorted()).toEqual(keys.toSorted());
		for (const key of keys) {
			expect(new Set(placeholders(en[key])), key).toEqual(new Set(placeholders(nl[key])));
		}
	});

	it("put values and the right number of a word in their place", () => {
		expect(translate("nl", "reports.days", { count: 1 })).toBe("1 dag");
		expect(translate("en", "reports.count", { count: 1200 })).toBe("1,200 reports.");
		expect(translate("nl", "network.count", { shown: 80, total: 1212 })).toBe(
			"80 van 1.212 getoond, de best verbonden eerst",
		);
	});
});
