import type { SectionRole, Span } from "#domain/report.ts";

/**
 * The words of a report that a fact rests on: `quote` is exactly the text from `start` to `end`,
 * at most one sentence, list item or table row; `rule` names the rule that found it.
 */
export interface Evidence extends Span {
	readonly section: SectionRole;
	readonly quote: string;
	readonly rule: string;
}
