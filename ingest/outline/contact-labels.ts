import { columnCaptions } from "#ingest/languages/nl/meetings-columns.ts";
import type { Found } from "./headings.ts";

/** The lines that tell of a contact by a label in the answer on whom one met, and so are no headings: "Naam: …", "Functie: …". */
export function contactLabels(found: ReadonlyMap<number, Found>): readonly number[] {
	let within = false;
	return [...found].flatMap(([i, { match }]) => {
		const kind = match.form === "label" ? columnCaptions.get(match.key) : undefined;
		const told = kind === "name" || kind === "role" || kind === "body";
		if (within && told && match.role !== "contacts") return [i];
		within = match.role === "contacts";
		return [];
	});
}
