// @vitest-environment node
import { describe, expect, it } from "vitest";
import { nodeKinds } from "#domain/kinds.ts";
import { inks, styleOf } from "../../../client/canvas/style.ts";
import { looks, outlineOf } from "../../../client/theme/kinds.ts";

const luminance = (hex: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string): number => {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
};

describe("the looks of the kinds", () => {
	it("tell kinds apart by shape and by icon, without colour", () => {
		expect(new Set(nodeKinds.map((kind) => looks[kind].shape)).size).toBe(nodeKinds.length);
		expect(new Set(nodeKinds.map((kind) => looks[kind].icon)).size).toBe(nodeKinds.length);
	});

	it.each(["light", "dark"] as const)(
		"stand out on a %s page, and their icons on them (WCAG 1.4.11)",
		(scheme) => {
			for (const kind of nodeKinds) {
				expect(
					contrast(looks[kind].colour[scheme], inks[scheme].page),
					kind,
				).toBeGreaterThanOrEqual(4.5);
			}
		},
	);

	it.each(["light", "dark"] as const)("have a rule each in the %s drawing", (scheme) => {
		const selectors = styleOf(scheme).map((rule) => rule.selector);
		for (const kind of nodeKinds) expect(selectors).toContain(`node[kind = "${kind}"]`);
	});

	it("have outlines that SVG can draw", () => {
		for (const kind of nodeKinds)
			expect(outlineOf(looks[kind].shape)).toMatch(/^M[\d. a-zA-Z-]+Z$/u);
	});
});
