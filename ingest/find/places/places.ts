import type { Document } from "#ingest/document.ts";
import { countryByCode } from "#ingest/gazetteer/load-countries.ts";
import type { Town } from "#ingest/gazetteer/town.ts";
import type { CountryMention, PlaceMention } from "../mention.ts";
import { withTownsInFull } from "./in-full.ts";
import { isLandHere, locate, saidAbroad, surveyPlaces } from "./lands.ts";
import { matchNames, type NameMatch } from "./names.ts";
import { chooseTown, isListedAmong, plainReading, type Reading } from "./namesakes.ts";
import { quartersIn } from "./quarters.ts";
import { type Accepted, acceptTowns } from "./scores.ts";
import { type PlaceWord, placeWords } from "./words.ts";

/**
 * The towns and countries that a report names, in the order of the text, spans into `document.text`.
 * A town inside another name (London Pub, TU Delft, a surname) is none.
 */
export function findPlaces(document: Document): {
	readonly places: readonly PlaceMention[];
	readonly countries: readonly CountryMention[];
} {
	const words = placeWords(document);
	const named = asTowns(words, matchNames(words));
	const lands = named.filter((match, index) => isLandHere(words, match, named[index - 1] ?? null));
	const matches = withTownsInFull(named, lands);
	const accepted = acceptTowns(document, words, matches, lands);
	const countries = lands.flatMap((match) => toCountry(document.text, words, match));
	return {
		places: ofTheirOwn(document, readTowns(document, words, accepted, lands), countries),
		countries,
	};
}

/** Names of countries of which the text says that it means a town elsewhere are no countries in it. */
function asTowns(words: readonly PlaceWord[], matches: readonly NameMatch[]): readonly NameMatch[] {
	const abroad = saidAbroad(words, matches);
	if (abroad.size === 0) return matches;
	return matches.map((match) => (abroad.has(match.key) ? { ...match, land: null } : match));
}

/** All but quarters of towns, and but islands, "Praia op Santiago". */
function ofTheirOwn(
	document: Document,
	places: readonly PlaceMention[],
	countries: readonly CountryMention[],
): readonly PlaceMention[] {
	const islands = new Set(
		places.flatMap(({ start, name }, index) => {
			const end = places[index - 1]?.end ?? start;
			return document.text.slice(end, start) === " op " ? [name] : [];
		}),
	);
	const quarters = quartersIn(document, places, countries);
	if (islands.size + quarters.size === 0) return places;
	return places.filter((place) => !quarters.has(place) && !islands.has(place.name));
}

function spanOf(words: readonly PlaceWord[], { from, to }: NameMatch) {
	return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

function toCountry(text: string, words: readonly PlaceWord[], match: NameMatch): CountryMention[] {
	const { land } = match;
	if (land === null || land.form === "region" || countryByCode(land.country) === null) return [];
	const span = spanOf(words, match);
	return [
		{
			...span,
			surface: text.slice(span.start, span.end),
			code: land.country,
			form: land.form,
			rule: `country-${land.form}`,
			confidence: 0.97,
		},
	];
}

function readTowns(
	document: Document,
	words: readonly PlaceWord[],
	accepted: readonly Accepted[],
	lands: readonly NameMatch[],
): PlaceMention[] {
	const survey = surveyPlaces(
		document.text,
		words,
		lands,
		accepted.map(({ match }) => match),
	);
	const settled = new Map<string, Reading>();
	// A name means one town throughout: the one that it means most plainly.
	const best = new Map<string, Reading>();
	const readings = accepted.map((item) => {
		const [only, other] = item.match.towns?.towns ?? [];
		if (only !== undefined && other === undefined)
			return { item, reading: plainReading(only), explicit: true };
		const bracketed = calledInFull(document, words, item.match);
		if (bracketed !== undefined) return { item, reading: plainReading(bracketed), explicit: true };
		const where = locate(survey, item.match);
		const reading = chooseTown(
			item.match.towns?.towns ?? [],
			surfaceOf(document, words, item),
			where,
		);
		const listed = reading.country !== null && isListedAmong({ country: reading.country }, where);
		const explicit = where.explicit !== null || (listed && reading.lead >= 0.3);
		if (explicit) settled.set(item.match.key, mixed(settled, item.match.key, reading));
		return { item, reading, explicit };
	});
	for (const { item, reading, explicit } of readings) {
		const known = best.get(item.match.key);
		if (!explicit && (known === undefined || reading.lead > known.lead))
			best.set(item.match.key, reading);
	}
	const sure = readings.filter(({ reading, explicit }) => explicit || reading.lead >= 1);
	const others = new Map<string, Reading | undefined>();
	const other = (match: NameMatch, reading: Reading): Reading | undefined => {
		const key = `${match.key} ${reading.geonameId} ${isDoubtful(reading)}`;
		if (!others.has(key)) others.set(key, sameTown(match, reading, sure));
		return others.get(key);
	};
	return readings.map(({ item, reading, explicit }) => {
		const same = explicit ? undefined : (settled.get(item.match.key) ?? other(item.match, reading));
		const plainest = explicit ? reading : (best.get(item.match.key) ?? reading);
		return toPlace(document, words, item, same ?? plainest);
	});
}

/** "Haren (Ems)", "Halle (Saale)": the town that is called so in full, with the river in brackets. */
function calledInFull(
	{ text }: Document,
	words: readonly PlaceWord[],
	{ key, to, towns }: NameMatch,
): Town | undefined {
	const [last, next] = [words[to - 1], words[to]];
	if (last === undefined || next === undefined) return undefined;
	if (text.slice(last.end, next.start) !== " (" || text[next.end] !== ")") return undefined;
	return towns?.towns.find((town) => town.key === `${key} ${next.key}`);
}

const isDoubtful = ({ country, lead }: Reading): boolean => country === null || lead < 1;

/** A short or other name of a town that the report names beyond doubt: "Rijsel (Lille)", "São Gonçalo" for one with more words. */
function sameTown(
	{ key, towns }: NameMatch,
	reading: Reading,
	sure: readonly { readonly item: Accepted; readonly reading: Reading }[],
): Reading | undefined {
	return sure.find(
		({ item: { match }, reading: known }) =>
			match.key !== key &&
			(match.key.startsWith(`${key} `) ||
				(isDoubtful(reading) &&
					towns?.towns.some(({ geonameId }) => geonameId === known.geonameId) === true)),
	)?.reading;
}

/** When the text places one name in two countries, its bare mentions stay with the first. */
function mixed(settled: ReadonlyMap<string, Reading>, key: string, reading: Reading): Reading {
	return settled.get(key) ?? reading;
}

function surfaceOf({ text }: Document, words: readonly PlaceWord[], { match }: Accepted): string {
	const { start, end } = spanOf(words, match);
	return match.form === "demonym" ? match.key : text.slice(start, end);
}

function toPlace(
	document: Document,
	words: readonly PlaceWord[],
	{ match, score, rule }: Accepted,
	reading: Reading,
): PlaceMention {
	const span = spanOf(words, match);
	const doubt = reading.country === null ? 0.25 : reading.lead < 0.5 ? 0.12 : 0;
	const sureness = score >= 4 ? 0.98 : score >= 3 ? 0.96 : score >= 2.5 ? 0.9 : 0.8;
	return {
		...span,
		surface: document.text.slice(span.start, span.end),
		name: reading.name,
		country: reading.country,
		geonameId: reading.geonameId,
		form: match.form,
		candidates: reading.candidates,
		rule,
		confidence: Math.round((sureness - doubt) * 100) / 100,
	};
}
