import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extractCommand } from "#ingest/commands/extract.ts";
import { extractReport } from "#ingest/extract.ts";

test("writes a report with long lists as the JSON of its extraction, though in parts", () => {
	const folder = mkdtempSync(join(tmpdir(), "extract-"));
	const content = `Verslag buitenlandse dienstreis\n\nMet wie is gesproken?\n${Array.from(
		{ length: 130 },
		(_, index) =>
			`- Kari Fjell${"abcdefghij"[index % 10]}${index}, directeur van Bureau nr. ${index}, “Oslo”`,
	).join("\n")}\n`;
	try {
		writeFileSync(join(folder, "a.txt"), content);
		writeFileSync(join(folder, "b.txt"), "Op bezoek in Oslo.\n");
		let printed = "";
		const code = extractCommand(
			[folder],
			(text) => {
				printed += text;
			},
			() => {},
		);
		const wanted = ["a.txt", "b.txt"].map((file, index) =>
			extractReport({ file, content: index === 0 ? content : "Op bezoek in Oslo.\n" }),
		);
		expect(code).toBe(0);
		expect(wanted[0]?.people.length).toBeGreaterThan(100);
		expect(printed).toBe(`[\n${wanted.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
