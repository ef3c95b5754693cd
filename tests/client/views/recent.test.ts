// @vitest-environment node
import { expect, test } from "vitest";
import { recentFrom } from "../../../client/views/start/recent.ts";

test.each([
	["2025-03-10", 97, "2023-03"],
	["2024-02-29", 6, "2022-02"],
	["2025", 7, "2023"],
	["2025-03-10", 0, null],
	[null, 97, null],
])("overdue as of %j, %i in all, is recent from %j", (asOf, totalCount, from) => {
	expect(recentFrom({ asOf, totalCount, edges: [] })).toBe(from);
});
