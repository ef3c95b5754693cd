import { expect, it } from "vitest";
import { columnKinds } from "#ingest/find/contacts/columns.ts";
import type { Line } from "#ingest/find/names/tokens.ts";

it("knows the columns of a table of very many rows", () => {
	const block = {
		cells: [
			{ start: 0, end: 1 },
			{ start: 2, end: 3 },
		],
		columns: ["Naam", "Functie"],
	};
	const rows = Array.from({ length: 300_000 }, () => ({ block, tokens: [] }) as unknown as Line);
	expect(columnKinds(rows)).toEqual(["name", "role"]);
});
