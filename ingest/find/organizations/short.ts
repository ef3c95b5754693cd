import { foldName } from "#domain/names.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { firstNames } from "../../gazetteer/person-names.ts";
import { dutchNounEnd } from "../../languages/nl/noun-endings.ts";
import type { BodyMatch } from "./match.ts";

const field = /(?:jeugd|water|kunst|milieu|natuur)$/u;

/** "Waterschap Delfmark", "Stichting Walvis": one word that goes for the whole once the noun before it was said. */
export function withoutNoun(name: string): readonly string[] {
	const word =
		/^(?:hoogheemraadschap|waterschap|wetterskip|stichting|woningcorporatie|woonstichting) (?:van )?(\p{Lu}\p{L}{4,})$/iu.exec(
			name,
		)?.[1];
	if (word === undefined || !/^\p{Lu}/u.test(word) || lookUpTowns(foldName(word)).named !== null)
		return [];
	const noName = firstNames.has(foldName(word)) || dutchNounEnd.test(word) || field.test(word);
	return noName ? [] : [word];
}

/** What the municipalities among bodies govern: "Saaremaa" of "gemeente Saaremaa". */
export const governedPlaces = (bodies: readonly BodyMatch[]): ReadonlySet<string> =>
	new Set(
		bodies.flatMap(({ kind, name }) =>
			kind === "municipality" && name.startsWith("gemeente ") ? [name.slice(9)] : [],
		),
	);
