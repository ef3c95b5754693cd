import { foldName } from "#domain/names.ts";
import { countryByCode } from "#ingest/gazetteer/load-countries.ts";
import { lookUpTowns } from "#ingest/gazetteer/load-gazetteer.ts";
import type { Town } from "#ingest/gazetteer/town.ts";
import type { NameMatch } from "./names.ts";

const mostNamed = 3;

/**
 * The matches, with towns that bear their country's name behind their own among those that a name may stand for:
 * in a report on Guatemala "Antigua" may be Antigua Guatemala, in one on Cuba "Santiago" Santiago de Cuba.
 */
export function withTownsInFull(
	matches: readonly NameMatch[],
	lands: readonly NameMatch[],
): readonly NameMatch[] {
	const named = Map.groupBy(lands, ({ land }) => (land?.form === "name" ? land.country : ""));
	named.delete("");
	const codes = [...named].toSorted(([, a], [, b]) => b.length - a.length).slice(0, mostNamed);
	if (codes.length === 0) return matches;
	const known = new Map<string, readonly Town[]>();
	const inFull = (key: string): readonly Town[] => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const found = codes.flatMap(([code]) => townsInFull(key, code));
		known.set(key, found);
		return found;
	};
	return matches.map((match) => {
		const { key, towns, land, form } = match;
		if (towns === null || land !== null || form !== "name") return match;
		const further = inFull(key).filter(
			({ geonameId }) => !towns.towns.some((town) => town.geonameId === geonameId),
		);
		if (further.length === 0) return match;
		const all = [...towns.towns, ...further].sort((a, b) => b.population - a.population);
		return { ...match, towns: { ...towns, towns: all } };
	});
}

function townsInFull(key: string, code: string): readonly Town[] {
	const country = countryByCode(code);
	if (country === null) return [];
	const names = new Set([country.nl, country.en].map(foldName));
	const found = [...names].flatMap((name) =>
		[`${key} ${name}`, `${key} de ${name}`].flatMap((full) => lookUpTowns(full).named?.towns ?? []),
	);
	const own = found.filter((town) => town.country === code);
	return own.filter((town, index) => own.indexOf(town) === index);
}
