import type { OrganizationKind } from "#domain/extraction.ts";
import {
	faiths,
	forces,
	numberedSchools,
	publicTails,
	regionNouns,
} from "../../languages/nl/organizations-public.ts";
import { isWord } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isIn, ofWord } from "../words.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";

const isFaith = isIn(faiths);
const isForce = isIn(forces);
const isRegion = isIn(regionNouns);
const isSchool = isIn(numberedSchools);

const kindOfTail = ofWord(({ fold }): OrganizationKind | null => {
	for (let size = 6; size <= fold.length; size += 1) {
		const tail = fold.slice(-size);
		if (Object.hasOwn(publicTails, tail)) return publicTails[tail] ?? null;
	}
	return null;
});

/** How far such a body's task reaches, before its noun. */
const ranks =
	/^(?:nationale?|nationaal|regionale?|regionaal|stedelijke?|provinciale?|provinciaal)$/u;

/** Tells whether a word written small may open such a name. */
export const opensPublic = ofWord(
	(word) => isFaith(word) || isForce(word) || isSchool(word) || kindOfTail(word) !== null,
);

/** "Het toeristenbureau van Split", "basisschool nr. 91", "de joodse gemeente van Halle": a body that goes by what it is and where, or by its number. */
export function publicBody(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const noun = tokens[from];
	if (!isWord(noun)) return null;
	if (isSchool(noun.word)) {
		const at = tokens[from + 2]?.text === "." ? from + 3 : from + 2;
		const numbered = /^(?:nr|nummer|no)\.?$/u.test(tokens[from + 1]?.fold ?? "");
		if (numbered && tokens[at]?.kind === "number")
			return named(words, from, at + 1, "knowledge-institute", null);
	}
	// "PUB, het waterbedrijf van Singapore": what the body before it is.
	const apposed = tokens[from - 1]?.word.article && tokens[from - 2]?.text === ",";
	const council = /(?:raad|parlement)$/u.test(noun.fold);
	if ((noun.capital && !council) || apposed) return null;
	if (isForce(noun.word)) {
		const to = ofRegion(words, from);
		return to > 0 ? named(words, from, to, "government", null) : null;
	}
	const faith = isFaith(noun.word) && tokens[from + 1]?.fold === "gemeente";
	const kind = faith ? "association" : kindOfTail(noun.word);
	const link = faith ? from + 2 : from + 1;
	const town = towns.at(link + 1);
	// "De commandant van de kustwacht in Augusta"
	const within = tokens[link]?.fold === "in" && town !== null && isManned(tokens, from, town.to);
	if (!kind || !(within || /^(?:van|te)$/u.test(tokens[link]?.fold ?? ""))) return null;
	// "De jeugdraad van Gent danst": a body where somebody is of it, or it heads an entry.
	if (council && !(town && isManned(tokens, from, town.to))) return null;
	if (town) return named(words, from, town.to, kind, town.name);
	const place = tokens[link + 1];
	const known = !place?.word.common && !place?.word.firstName && place?.word.role === null;
	return known && place.capital && !place.upper && !tokens[link + 2]?.capital
		? named(words, from, link + 2, kind, null)
		: null;
}

/** "Jongerenraad van Gent (voorzitter)", "lid van de jongerenraad van Gent", "Ana Bos van de jongerenraad van Gent": a body that heads an entry, or somebody is of it. */
export function isManned(tokens: Words["tokens"], from: number, to: number): boolean {
	const article = tokens[from - 1]?.word.article ? 1 : 0;
	const holder = tokens[from - article - 2];
	const ends = tokens[to] === undefined || /^[.,:;(]$/u.test(tokens[to].text);
	if (from === 0) return ends && (tokens[from]?.capital === true || tokens[to]?.text === ":");
	return (
		/^(?:van|uit|bij|namens)$/u.test(tokens[from - article - 1]?.fold ?? "") &&
		holder !== undefined &&
		(holder.word.role !== null || holder.capital)
	);
}

/** "De politie van de prefectuur Hyogo". */
function ofRegion({ tokens }: Words, from: number): number {
	if (tokens[from + 1]?.fold !== "van" || !/^(?:de|het)$/u.test(tokens[from + 2]?.fold ?? ""))
		return 0;
	const region = tokens[from + 3];
	if (!region || !isRegion(region.word)) return 0;
	let to = from + 4;
	while (tokens[to]?.capital && to < from + 7) to += 1;
	return region.fold.endsWith("hoofdstad") || to > from + 4 ? to : 0;
}

function named(
	{ tokens }: Words,
	from: number,
	to: number,
	kind: OrganizationKind,
	city: string | null,
): BodyMatch | null {
	// "het nationaal archief van Barbados"
	const opened = ranks.test(tokens[from - 1]?.fold ?? "") ? from - 1 : from;
	return matched(tokens, opened, to, {
		name: join(tokens.slice(opened, to)),
		kind,
		city,
		rule: "organization.public-body",
		confidence: 0.8,
	});
}

/** "Directeur van Rijeka 2020", "namens Matera 2019": a capital of culture's own organization. */
export function capitalOfCulture({ tokens, towns }: Words, from: number): BodyMatch | null {
	const town = towns.at(from);
	const year = town && tokens[town.to];
	if (!year || !/^20[0-4]\d$/u.test(year.text) || tokens[town.to - 1]?.end !== year.start - 1)
		return null;
	const before = tokens[from - 1]?.fold ?? "";
	const owner = tokens[from - 2];
	const held = before === "van" && owner?.word.role !== null && owner !== undefined;
	// "Ana Bos, algemeen directeur, Bourges 2028"
	const mark = /^[,(–-]$/u.test(tokens[from - 1]?.text ?? "");
	const ended = /^[,;.)]?$/u.test(tokens[town.to + 1]?.text ?? "");
	const listed = mark && ended && tokens.slice(0, from - 1).some(({ word }) => word.role !== null);
	if (!held && !listed && !/^(?:namens|met|bij|door|stichting)$/u.test(before)) return null;
	return matched(tokens, from, town.to + 1, {
		name: join(tokens.slice(from, town.to + 1)),
		kind: "programme",
		city: town.name,
		country: town.country,
		rule: "organization.public-body",
		confidence: 0.75,
	});
}
