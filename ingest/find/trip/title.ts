import type { Document, Section } from "#ingest/document.ts";
import { kindJoin, plainTrip, titleJoin, tripKind } from "#ingest/languages/nl/trip.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import type { EventMention, PlaceMention } from "../mention.ts";
import type { Told } from "./purpose.ts";
import type { Visit } from "./visited.ts";

/** A title: the event and its town, else the kind of trip and where it went. */
export function findTitle(
	document: Document,
	sections: readonly Section[],
	found: {
		readonly events: readonly EventMention[];
		readonly visits: readonly Visit[];
		readonly purpose: Told<string> | null;
	},
): Told<string> | null {
	const { visits } = found;
	const towns = [...new Set(visits.map(({ place }) => place.name))];
	const event = found.events.find(({ role }) => role === "attended");
	if (event !== undefined) {
		const sentence = sentenceAt(document, sections, event.start);
		const year =
			event.year === null || event.name.includes(String(event.year)) ? "" : ` ${event.year}`;
		const town = (sentence && townBehind(sentence, event.end, visits)) ?? towns[0];
		const told = visits.find(({ place }) => place.start >= event.start && place.end <= event.end);
		const place =
			town === undefined || told !== undefined || namesTown(event.name, visits)
				? ""
				: `${titleJoin.in}${town}`;
		if (sentence !== null) {
			return {
				value: capitalised(event.name + year + place),
				evidence: [evidenceOf(document, sentence.section, sentence, "title-event")],
			};
		}
	}
	const kind = tripKind.exec(found.purpose?.value ?? "")?.[1];
	const aimed = visits
		.filter(({ place }) => aimAt(found.purpose, place) >= 0)
		.sort((a, b) => aimAt(found.purpose, a.place) - aimAt(found.purpose, b.place));
	const [visit] = [...aimed, ...visits];
	const [first, second] = [...new Set([...aimed.map(({ place }) => place.name), ...towns])];
	if (first === undefined || visit === undefined) return untitled(found.purpose);
	const where = second === undefined ? first : `${first}${titleJoin.and}${second}`;
	const sentence = sentenceAt(document, sections, visit.place.start);
	const evidence =
		sentence === null ? [] : [evidenceOf(document, sentence.section, sentence, "title-place")];
	return {
		value: capitalised(`${kind ?? plainTrip}${kindJoin(kind ?? plainTrip)}${where}`),
		evidence,
	};
}

/** Where the purpose names the town: what a report went for stands in its title before what it saw besides. */
function aimAt(purpose: Told<string> | null, { name, surface }: PlaceMention): number {
	const at = purpose?.value.indexOf(surface) ?? -1;
	return at >= 0 ? at : (purpose?.value.indexOf(name) ?? -1);
}

function untitled(purpose: Told<string> | null): Told<string> | null {
	if (purpose === null) return null;
	return {
		value:
			purpose.value.length > 90
				? `${purpose.value.slice(0, 90).replace(/\s+\S*$/, "")}…`
				: purpose.value,
		evidence: purpose.evidence,
	};
}

/** The visited town that a sentence names first behind an event: "de vakbeurs IMEX in Frankfurt". */
function townBehind(
	sentence: Sentence,
	from: number,
	visits: readonly Visit[],
): string | undefined {
	const rest = sentence.text.slice(from - sentence.start);
	const named = visits
		.map(({ place }) => ({ at: rest.indexOf(` in ${place.surface}`), name: place.name }))
		.filter(({ at }) => at >= 0 && at < 40);
	return named.sort((a, b) => a.at - b.at)[0]?.name;
}

/** "Brussels Urban Summit" says where it was already. */
function namesTown(event: string, visits: readonly Visit[]): boolean {
	const folded = event.toLowerCase();
	return visits.some(
		({ place }) =>
			folded.includes(place.name.toLowerCase()) || folded.includes(place.surface.toLowerCase()),
	);
}

function sentenceAt(
	document: Document,
	sections: readonly Section[],
	offset: number,
): Sentence | null {
	return (
		sentencesOf(document, sections).find(({ start, end }) => start <= offset && end > offset) ??
		null
	);
}

/** "e-Governance Conference" keeps its small letter. */
function capitalised(text: string): string {
	if (/^\p{Ll}-?\p{Lu}/u.test(text)) return text;
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
