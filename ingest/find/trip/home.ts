import type { Span } from "#domain/report.ts";
import type { Document, Section } from "#ingest/document.ts";
import { homeDemonyms, homeParts, homePatterns, notHomeHeader } from "#ingest/languages/nl/home.ts";
import { municipalityName } from "#ingest/languages/nl/home-municipalities.ts";
import { eachMatch } from "../matches.ts";
import type { OrganizationMention, PlaceMention } from "../mention.ts";
import { inOrder, within } from "../within.ts";

interface Named extends Span {
	readonly name: string;
}

interface Score {
	readonly place: string;
	readonly score: number;
}

/** The municipality that travelled, by the name of its town; null if the text names none or two as likely. */
export function findHome(
	document: Document,
	places: readonly PlaceMention[],
	organizations: readonly OrganizationMention[],
): string | null {
	const scores = new Map<string, number>();
	const add = (town: string, score: number): void => {
		scores.set(town, (scores.get(town) ?? 0) + score);
	};
	const [top] = document.sections;
	const head = top === undefined ? "" : document.text.slice(top.start, top.end).slice(0, 400);
	if (notHomeHeader.test(head) && !/\bgemeente\b/i.test(head)) return null;
	const header =
		/^(?:.{0,60}\bcollege van (?:b ?(?:&|en) ?w|burgemeester en wethouders)(?: van| gemeente)?|gemeente:?|municipality of) (\p{Lu}[\p{L}' -]{2,30})$/imu.exec(
			head,
		)?.[1];
	// "Gemeente Zwolle - griffie"
	const [town] = header?.split(/\s-\s/) ?? [];
	if (town !== undefined) return properCase(town.trim());
	const dutch = homesIn(document, places);
	const bodies = inOrder(organizations).filter(
		({ kind, country }) => kind === "municipality" && country === "NL",
	);
	const demonyms = homeDemonyms.filter(([pattern]) => pattern.test(document.text));
	for (const section of document.sections) {
		for (const place of within(dutch, section.start, section.end)) {
			add(place.name, scoreOf(document, section, place));
		}
		for (const body of within(bodies, section.start, section.end)) {
			if (body.city === null || section.role === "contacts") continue;
			if (within(dutch, body.start, body.end).length > 0) continue;
			add(body.city, section.role === "party" || section.headingSpan === null ? 3 : 2);
		}
		for (const [pattern, town] of demonyms) {
			if (
				section.role !== "contacts" &&
				pattern.test(document.text.slice(section.start, section.end))
			)
				add(town, 1);
		}
	}
	const party = document.sections.filter(({ role }) => role === "party");
	const own = party.map(({ start, end }) => document.text.slice(start, end)).join("\n");
	for (const [pattern, town] of homeParts)
		if (pattern.test(document.text)) add(town, pattern.test(own) ? 2 : 1.5);
	return (
		best([...scores].map(([place, score]) => ({ place, score }))) ??
		mostNamed(document, dutch, scores)
	);
}

/** The towns and other municipalities of the Netherlands that the text names, in order. */
function homesIn({ text }: Document, places: readonly PlaceMention[]): readonly Named[] {
	const towns = inOrder(places).filter(({ country }) => country === "NL");
	const others: Named[] = [];
	eachMatch(text, municipalityName, ({ 0: name, index }) => {
		const end = index + name.length;
		if (within(towns, index, end).length === 0) others.push({ name, start: index, end });
	});
	return others.length === 0 ? towns : inOrder([...towns, ...others]);
}

/** The Dutch town that is named most, where no words tell more; null if there are two, or none but visited ones. */
function mostNamed(
	document: Document,
	dutch: readonly Named[],
	scores: ReadonlyMap<string, number>,
): string | null {
	const counts = new Map<string, number>();
	for (const { role, start, end } of document.sections) {
		if (role === "contacts" && !document.unstructured) continue;
		for (const { name } of within(dutch, start, end)) {
			if ((scores.get(name) ?? 0) >= 0) counts.set(name, (counts.get(name) ?? 0) + 1);
		}
	}
	return best([...counts].map(([place, score]) => ({ place, score })));
}

function scoreOf(document: Document, section: Section, place: Named): number {
	const before = document.text.slice(Math.max(section.start, place.start - 50), place.start);
	const after = document.text.slice(place.end, place.end + 40);
	for (const [score, pattern, behind] of homePatterns) {
		if (pattern.test(before) && (behind === null || behind.test(after))) {
			return section.role === "contacts" && !document.unstructured ? Math.min(score, 0.5) : score;
		}
	}
	if (section.role === "places") return -2;
	const line = document.text.slice(0, place.start);
	if (section === document.sections[0] && !line.trim().includes("\n") && /\($/.test(line)) return 2;
	return section.role === "party" || section.role === "other" ? 1 : 0;
}

function best(scores: readonly Score[]): string | null {
	const ranked = scores.filter(({ score }) => score > 0.5).sort((a, b) => b.score - a.score);
	const [first, second] = ranked;
	if (first === undefined || (second !== undefined && second.score === first.score)) return null;
	return first.place;
}

/** "ALMERE" is Almere; a name written normally stays as it is. */
function properCase(name: string): string {
	if (name !== name.toUpperCase()) return name;
	return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}
