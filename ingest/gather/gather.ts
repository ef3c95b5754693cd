import type { Evidence } from "#domain/evidence.ts";
import type { Document } from "../document.ts";
import type { Found } from "../find/mention.ts";
import { distinctEvidence, evidenceAt, type Units } from "./evidence.ts";
import type { Mark, MarkedList } from "./mark.ts";

/** What gathering needs to know of the report. */
export interface Source {
	readonly document: Document;
	readonly units: Units;
}

/** All mentions of one thing within one trip, in the order of the text. */
export interface Group<T> {
	readonly trip: number;
	readonly first: T;
	readonly mentions: readonly T[];
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
}

/** Puts mentions with the same key, within the same trip, together; groups stand in the order of their first mention. */
export function groupMentions<T extends Found>(
	source: Source,
	mentions: readonly T[],
	keyOf: (mention: T) => string,
): readonly Group<T>[] {
	const groups = new Map<string, { trip: number; mentions: [T, ...T[]] }>();
	for (const mention of mentions.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const { trip } = source.units.unitAt(mention);
		const key = `${trip} ${keyOf(mention)}`;
		const group = groups.get(key);
		if (group) group.mentions.push(mention);
		else groups.set(key, { trip, mentions: [mention] });
	}
	return [...groups.values()].map(({ trip, mentions: all }) => ({
		trip,
		first: all[0],
		mentions: all,
		confidence: Math.max(...all.map((mention) => mention.confidence)),
		evidence: distinctEvidence(
			all.map((mention) => evidenceAt(source.document, source.units, mention)),
		),
	}));
}

/** The marks of the groups of one list, where each group became the item of its index. */
export function marksOf<T extends Found>(
	source: Source,
	list: MarkedList,
	groups: readonly Group<T>[],
): readonly Mark[] {
	return groups.flatMap(({ mentions }, item) =>
		mentions.map(({ rule, confidence, ...mention }) => {
			const { start, end } = source.document.toOriginal(mention);
			const surface = source.document.content.slice(start, end);
			return { list, item, start, end, surface, rule, confidence };
		}),
	);
}
