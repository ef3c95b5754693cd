import type { SectionRole } from "#domain/report.ts";
import { roleHints } from "#ingest/languages/nl/headings-hints.ts";

/** The question that a paragraph without heading seems to answer; `other` if nothing tells. */
export function guessRole(paragraph: string): SectionRole {
	for (const [role, hint] of roleHints) if (hint.test(paragraph)) return role;
	return "other";
}
