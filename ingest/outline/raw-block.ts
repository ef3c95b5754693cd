import type { Span } from "#domain/report.ts";
import type { Block } from "#ingest/document.ts";

/** A block before lists were recognised, with what the recognition needs. */
export interface RawBlock extends Span {
	readonly kind: Block["kind"];
	readonly sentences: readonly Span[];
	readonly cells: readonly Span[];
	readonly columns: readonly string[];
	/** Style of its bullet or number; null if it has none. */
	readonly marker: string | null;
	/** White space before its first line, a tab as much as four spaces. */
	readonly indent: number;
	/** It stands alone on its line or lines, with no other text of its run joined to it. */
	readonly lines: number;
	readonly blanks: number;
	readonly subheading: boolean;
}
