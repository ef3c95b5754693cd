import type { Span } from "#domain/report.ts";
import {
	givesBefore,
	givesBehind,
	invitedBehind,
	partnerBefore,
	reachedBefore,
	reachedBehind,
	sentBefore,
} from "#ingest/languages/nl/follow-ups-doers.ts";
import type { Known } from "./names.ts";

/** With whom: the people and bodies named in the clause, and the towns that stand for their government. */
export function findPartners(
	text: string,
	clause: Span,
	known: readonly Known[],
	leftOut: readonly (string | null)[],
): string[] {
	const partners = new Set<string>();
	for (const { start, end, name } of known) {
		if (start < clause.start || end > clause.end || leftOut.includes(name)) continue;
		const before = text.slice(Math.max(clause.start, start - 50), start);
		const behind = text.slice(end, clause.end);
		if (
			partnerBefore.test(before) ||
			/\b(?:en|,)\s+(?:de\s+|het\s+)?$/.test(before) ||
			(reachedBefore.test(before) && !invitedBehind.test(behind)) ||
			reachedBehind.test(behind) ||
			(givesBefore.test(before) && givesBehind.test(behind)) ||
			sentBefore.test(text.slice(clause.start, start))
		)
			partners.add(name);
	}
	return [...partners];
}
