import type { CityCandidate } from "#domain/extraction.ts";
import { foldName } from "#domain/names.ts";
import { isVillage, type Town } from "#ingest/gazetteer/town.ts";

/** What the text around a name tells of where it lies. */
export interface Whereabouts {
	/** Said of the town itself: "Valencia (Spanje)", "Portland, Oregon". */
	readonly explicit: { readonly country: string; readonly division: string | null } | null;
	/** Countries named in the same sentence. */
	readonly sentence: ReadonlySet<string>;
	/** Countries named anywhere in the report. */
	readonly report: ReadonlySet<string>;
	/** Countries whose adjective stands somewhere in the report. */
	readonly described: ReadonlySet<string>;
	/** States and provinces named anywhere in the report: "US-TX". */
	readonly divisions: ReadonlySet<string>;
	/** Towns listed with it that can be one town only. */
	readonly listed: readonly Town[];
	/** Other towns of the report that can be one town only. */
	readonly near: readonly Town[];
}

/** One reading of a town's name, and the others that can't be ruled out. */
export interface Reading {
	readonly name: string;
	/** Null when namesakes in several countries are about as likely. */
	readonly country: string | null;
	readonly geonameId: number | null;
	readonly candidates: readonly CityCandidate[];
	/** By how much the best reading beats the next, at most 3. */
	readonly lead: number;
	readonly best: Town;
}

const kilometre = 111.3;
/** Kilometres. */
const nextDoor = 40;
const sameParts = 1500;
const closeBy = 0.45;
const worthKeeping = 1;

/** Chooses among the towns of a name by what the text says, the towns named with it, and population. */
export function chooseTown(towns: readonly Town[], surface: string, where: Whereabouts): Reading {
	const folded = foldName(surface);
	const scored = towns
		.map((town) => ({ town, score: scoreTown(town, folded, where) }))
		.sort((a, b) => b.score - a.score || a.town.geonameId - b.town.geonameId);
	const [first, second] = scored;
	if (first === undefined) throw new Error("chooseTown needs at least one town");
	const best = first.town;
	const lead = second === undefined ? 3 : Math.min(3, first.score - second.score);
	const rivals = scored.filter(
		({ town, score }) => town !== best && first.score - score < worthKeeping,
	);
	const abroad = rivals.filter(({ town }) => town.country !== best.country);
	const tie =
		abroad.some(({ score }) => first.score - score < closeBy / 2) ||
		(best.key !== folded && abroad.some(({ town }) => town.key === folded));
	const unsure = rivals.some(({ score }) => first.score - score < closeBy / 3);
	const kept = rivals.length === 0 ? [] : [best, ...rivals.map(({ town }) => town)].slice(0, 5);
	return {
		name: tie ? sharedName(kept, surface) : best.name,
		country: tie ? null : best.country,
		geonameId: tie || unsure ? null : best.geonameId,
		candidates: kept.map(({ name, country, geonameId }) => ({ name, country, geonameId })),
		lead,
		best,
	};
}

/** The reading of a name that only one town has. */
export function plainReading(best: Town): Reading {
	const { name, country, geonameId } = best;
	return { name, country, geonameId, candidates: [], lead: 3, best };
}

function sharedName(towns: readonly Town[], surface: string): string {
	const folded = foldName(surface);
	const same = towns.find(({ key }) => key === folded);
	return same?.name ?? towns[0]?.name ?? surface;
}

function scoreTown(town: Town, surface: string, where: Whereabouts): number {
	let score = 1.25 * Math.log10(Math.max(town.population, 100));
	const { explicit } = where;
	if (explicit !== null && explicit.country === town.country)
		score += explicit.division === null || explicit.division === town.division ? 10 : 4;
	if (where.sentence.has(town.country)) score += 1.7;
	else if (where.report.has(town.country)) score += 1.2;
	else score += nearness(town, where);
	if (where.divisions.has(`${town.country}-${town.division}`)) score += 0.8;
	score += isListedAmong(town, where)
		? 2
		: Math.min(1, where.listed.filter(({ country }) => country === town.country).length * 0.5);
	if (town.district) score -= 1.5;
	if (isVillage(town)) score -= 0.5;
	if (town.country === "NL") score += 1.2;
	if (town.key !== surface && !town.major) score -= 0.2;
	if (hasOtherDutchName(town, surface)) score -= 0.8;
	else if (town.noted) score += 0.8;
	return score;
}

/** "Óbidos, Caldas da Rainha en Lissabon": two or more towns of one list, all of one country, decide for a namesake there. */
export function isListedAmong(
	{ country }: Pick<Town, "country">,
	{ listed }: Whereabouts,
): boolean {
	return listed.length > 1 && listed.every((town) => town.country === country);
}

function nearness(town: Town, { described, near, listed }: Whereabouts): number {
	const adjective = described.has(town.country) ? 0.7 : 0;
	let closest = Number.POSITIVE_INFINITY;
	let home = false;
	for (const other of near) {
		if (other.geonameId === town.geonameId) continue;
		home ||= other.country === town.country;
		closest = Math.min(closest, distance(town, other));
	}
	for (const other of listed)
		if (other.geonameId !== town.geonameId) closest = Math.min(closest, distance(town, other));
	const reach = closest < nextDoor ? 2.1 : home ? 0.8 : closest < sameParts ? 0.7 : 0;
	return Math.max(adjective, reach);
}

/** A Dutch text would use the Dutch name: Alexandria is hardly Alexandrië; but Odessa may well be Odesa. */
function hasOtherDutchName(town: Town, surface: string): boolean {
	const { key: name } = town;
	if (withoutDoubles(name) === withoutDoubles(surface)) return false;
	return !name.startsWith(`${surface} `) && !surface.startsWith(name);
}

const withoutDoubles = (name: string): string => name.replace(/(.)\1/gu, "$1");

/** Kilometres between two towns. */
export function distance(a: Town, b: Town): number {
	const x = (a.longitude - b.longitude) * kilometre * Math.cos((a.latitude * Math.PI) / 180);
	return Math.hypot(x, (a.latitude - b.latitude) * kilometre);
}
