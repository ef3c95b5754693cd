import { foldName } from "#domain/names.ts";
import type { SectionRole } from "#domain/report.ts";
import type { Document } from "#ingest/document.ts";
import {
	aheadBefore,
	aheadBehind,
	attendBefore,
	worksForBefore,
} from "#ingest/languages/nl/events.ts";
import { actingVerbs } from "#ingest/languages/nl/organizations-signs.ts";
import { sentencesOf } from "../evidence.ts";
import type { EventMention } from "../mention.ts";
import { eventNames } from "./names.ts";

/** "Het Scottish Drugs Forum (SDF) traint de vrijwilligers": a forum that does what bodies do is no event. */
function actsAsBody(name: string, behind: string): boolean {
	const verb = /^(?: \([^)]{2,12}\))? (\p{Ll}+)/u.exec(behind)?.[1];
	return verb !== undefined && /(?:Forum|Foro)$/u.test(name) && actingVerbs.has(verb);
}

/** The events that a report names, each once for each trip: where it was attended, else where it is named first. */
export function findEvents(document: Document): EventMention[] {
	const found: (EventMention & { readonly trip: number; readonly key: string })[] = [];
	for (const sentence of sentencesOf(document, document.sections)) {
		for (const name of eventNames(sentence.text)) {
			const before = sentence.text.slice(0, name.start);
			const behind = sentence.text.slice(name.end);
			if (actsAsBody(name.name, behind) || worksForBefore.test(before)) continue;
			found.push({
				start: sentence.start + name.start,
				end: sentence.start + name.end,
				surface: sentence.text.slice(name.start, name.end),
				name: name.name,
				year: name.year,
				role: roleOf(sentence.section.role, before, behind, document.unstructured),
				rule: name.rule,
				confidence: name.confidence,
				trip: sentence.section.trip,
				key: keyOf(name.name),
			});
		}
	}
	const kept: typeof found = [];
	for (const event of found) {
		const at = kept.findIndex(
			(other) => other.trip === event.trip && sameEvent(other.key, event.key),
		);
		const known = kept[at];
		if (known === undefined) kept.push(event);
		else kept[at] = merged(known, event);
	}
	return kept.map(({ trip: _trip, key: _key, ...event }) => event);
}

function roleOf(
	section: SectionRole,
	before: string,
	behind: string,
	unstructured: boolean,
): EventMention["role"] {
	if (section === "followups" || aheadBefore.test(before) || aheadBehind.test(behind))
		return "mentioned";
	if (section === "purpose" || section === "places" || section === "duration") return "attended";
	if (section === "contacts" && /\b(?:op|tijdens|bij)\s+(?:de|het)?\s*$/i.test(before))
		return "attended";
	if (section === "other" && !unstructured) return "attended";
	return attendBefore.test(before) ? "attended" : "mentioned";
}

/** Folded, without edition, year and the difference between Dutch and English spelling of the commonest word. */
function keyOf(name: string): string {
	return foldName(name)
		.replace(/\b(?:19|20)\d\d\b/g, " ")
		.replace(/^(?:\d+(?:e|de|ste|th|st|nd|rd)|eerste|tweede|derde|vierde|vijfde|de|het|the)\s+/, "")
		.replace(/\binternationa(?:al|le)\b/g, "international")
		.replace(/\bvn\b/g, "un")
		.replace(/\s+/g, " ")
		.trim();
}

/** The same name, or a shorter form of it that still has two words. */
function sameEvent(a: string, b: string): boolean {
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.includes(" ") && ` ${long} `.includes(` ${short} `);
}

function merged<T extends EventMention & { readonly key: string }>(known: T, other: T): T {
	const better = known.role === "mentioned" && other.role === "attended" ? other : known;
	const year = known.year ?? other.year;
	const named = [known, other].toSorted(
		(a, b) => b.key.length - a.key.length || Number(b.year !== null) - Number(a.year !== null),
	)[0];
	return { ...better, name: named?.name ?? better.name, key: named?.key ?? better.key, year };
}
