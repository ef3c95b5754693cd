import type { Document } from "../../document.ts";
import { anaphoricHeads } from "../../languages/nl/organizations.ts";
import type { OrganizationMention } from "../mention.ts";
import { readLines } from "../names/tokens.ts";
import { within } from "../within.ts";
import { foldWord } from "../word-form.ts";

const before = new Set(["van", "bij", "namens", "met", "door"]);

/** The mentions by the folded words of their names. */
function byNoun(
	mentions: readonly OrganizationMention[],
): ReadonlyMap<string, readonly OrganizationMention[]> {
	const nouns = new Map<string, OrganizationMention[]>();
	for (const mention of mentions)
		for (const noun of new Set(mention.name.split(/[\s-]+/u).map(foldWord))) {
			const list = nouns.get(noun);
			if (list) list.push(mention);
			else nouns.set(noun, [mention]);
		}
	return nouns;
}

/** Adds what "van het Hof" or "bij de universiteit" stands for: the body of that noun that was named last before it. */
export function withAnaphors(
	document: Document,
	mentions: readonly OrganizationMention[],
): readonly OrganizationMention[] {
	const added: OrganizationMention[] = [];
	const starts = new Set(mentions.map(({ start }) => start));
	let nouns: ReadonlyMap<string, readonly OrganizationMention[]> | null = null;
	for (const line of readLines(document)) {
		const { tokens, section } = line;
		if (section.role !== "contacts") continue;
		tokens.forEach((token, at) => {
			if (token.kind !== "word" || !anaphoricHeads.has(token.fold) || starts.has(token.start))
				return;
			const definite = /^(?:het|de|dit|die|dezelfde|hetzelfde|diezelfde)$/u.test(
				tokens[at - 1]?.fold ?? "",
			);
			if (!definite || !before.has(tokens[at - 2]?.fold ?? "")) return;
			if (tokens[at + 1]?.capital || /^(?:van|voor)$/u.test(tokens[at + 1]?.fold ?? "")) return;
			const here = within(mentions, line.start, line.end);
			if (here.some(({ start, end }) => token.start >= start && token.end <= end)) return;
			nouns ??= byNoun(mentions);
			const last = nouns.get(token.fold)?.findLast(({ start }) => start < token.start);
			if (!last) return;
			const { start, end } = token;
			const surface = document.text.slice(start, end);
			added.push({
				...last,
				start,
				end,
				surface,
				rule: "organization.definite-noun",
				confidence: 0.75,
			});
		});
	}
	if (added.length === 0) return mentions;
	return [...mentions, ...added].sort((a, b) => a.start - b.start || b.end - a.end);
}
