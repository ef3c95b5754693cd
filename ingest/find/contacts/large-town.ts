import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import type { Token } from "../names/tokens.ts";
import type { Town } from "../organizations/match.ts";

/** A large town that the finder of places left out, as "Officers van Milaan" looks like a surname. */
export function largeTown(fold: string, to: number): Town | null {
	const town = lookUpTowns(fold).named?.towns[0];
	return town && (town.noted || town.population > 300_000)
		? { name: town.name, country: town.country, to }
		: null;
}

/** Tells whether a folded word is the name of a town that reports are likely to mean. */
export const isNotedTown = (fold: string): boolean =>
	lookUpTowns(fold).named?.towns[0]?.noted === true;

/** "burgemeester Tazi van Tanger": a town behind a surname, and no part of it. */
export function isSurnameOfTown(tokens: readonly Token[], from: number): boolean {
	const [link, town] = [tokens[from + 1], tokens[from + 2]];
	return link?.fold === "van" && town?.capital === true && largeTown(town.fold, from) !== null;
}
