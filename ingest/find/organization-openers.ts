import { type OrganizationLookup, sharedSpelling } from "../gazetteer/organization-lookup.ts";
import { particles } from "../languages/nl/names.ts";
import { municipalityWords, openingHeads } from "../languages/nl/organizations.ts";
import {
	dutchAdjectives,
	foreignAdjectives,
	postWords,
} from "../languages/nl/organizations-posts.ts";
import { articles } from "../languages/nl/roles-around.ts";
import { remember } from "./names-memo.ts";
import { appositionKind } from "./organization-nouns.ts";

const firstOfPost = new Set([
	...[...postWords.keys()].flatMap((word) => [word, word.split(" ")[0] ?? word]),
	"honorair",
	"honorary",
	"ere",
]);

/** Tells whether a folded word may open the name of a post abroad. */
export const opensPost = remember(
	(fold) =>
		firstOfPost.has(fold) ||
		dutchAdjectives.has(fold) ||
		foreignAdjectives.has(fold) ||
		fold.startsWith("nl "),
);

const judges = new WeakMap<OrganizationLookup, (fold: string) => boolean>();

/** Tells whether a folded word that is written small may open a body's name at all: most words of a text may not. */
export function smallOpener(lookup: OrganizationLookup): (fold: string) => boolean {
	const known = judges.get(lookup);
	if (known) return known;
	const judge = remember((fold) => {
		if (articles.has(fold) || particles.has(fold)) return fold.length > 3 && openingHeads.has(fold);
		const first = fold.split(" ")[0] ?? fold;
		return (
			opensPost(fold) ||
			municipalityWords.has(fold) ||
			openingHeads.has(fold) ||
			appositionKind(fold) !== null ||
			lookup.has(sharedSpelling(fold)) ||
			lookup.has(first)
		);
	});
	judges.set(lookup, judge);
	return judge;
}
