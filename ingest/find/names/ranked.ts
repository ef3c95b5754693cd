import { commonFirstNames } from "#ingest/gazetteer/person-names.ts";
import { bonds } from "../../languages/nl/names.ts";
import { ofWord } from "../words.ts";
import type { Parts } from "./parts.ts";

const isWellKnown = ofWord(({ fold }) => commonFirstNames.has(fold.split(" ")[0] ?? ""));

/** An unknown word before a first name and a surname is a rank or title: "Brandoberrat Uwe Steinmetz". */
export function ranked(parts: Parts): boolean {
	const [first, second, third] = parts.tokens;
	if (!first?.capital || !second?.capital || !third || parts.initials > 0) return false;
	return (
		!first.word.firstName &&
		isWellKnown(second.word) &&
		!bonds.test(second.fold) &&
		/^\S{6,}$/u.test(first.fold)
	);
}
