import { sharedSpelling } from "../../gazetteer/organization-lookup.ts";
import { organizationLookup } from "../../gazetteer/organization-register.ts";
import { particles } from "../../languages/nl/names.ts";
import { municipalityWords, openingHeads } from "../../languages/nl/organizations.ts";
import {
	dutchAdjectives,
	foreignAdjectives,
	postWords,
} from "../../languages/nl/organizations-posts.ts";
import { articles } from "../../languages/nl/roles-around.ts";
import { appositionKind } from "./noun-words.ts";

const firstOfPost = new Set([
	...[...postWords.keys()].flatMap((word) => [word, word.split(" ")[0] ?? word]),
	"honorair",
	"honorary",
	"ere",
]);

/** Tells whether a folded word may open the name of a post abroad. */
export const opensPost = (fold: string): boolean =>
	firstOfPost.has(fold) ||
	dutchAdjectives.has(fold) ||
	foreignAdjectives.has(fold) ||
	fold.startsWith("nl ");

/** Tells whether a folded word that is written small may open a body's name at all: most words of a text may not. */
export function opensBody(fold: string): boolean {
	if (articles.has(fold) || particles.has(fold)) return fold.length > 3 && openingHeads.has(fold);
	const lookup = organizationLookup();
	return (
		opensPost(fold) ||
		municipalityWords.has(fold) ||
		openingHeads.has(fold) ||
		appositionKind(fold) !== null ||
		lookup.has(sharedSpelling(fold)) ||
		lookup.has(fold.split(" ")[0] ?? fold)
	);
}
