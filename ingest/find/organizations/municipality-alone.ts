import type { Document } from "../../document.ts";
import { loneMunicipalities, loneMunicipality } from "../../languages/nl/organizations-public.ts";
import { lineSense } from "../contacts/sense.ts";
import type { OrganizationMention, PlaceMention } from "../mention.ts";
import { type Line, readLines, type Token } from "../names/tokens.ts";
import { within } from "../within.ts";
import { foldWord } from "../word-form.ts";
import { isIn } from "../words.ts";

const isAbroad = isIn(loneMunicipalities);
const isDutch = isIn(loneMunicipality);

/**
 * Where people met are told to be of "de gemeente", "het Ayuntamiento" or "(Prefeitura)" and no town is named with it, it is
 * the municipality of the town that leads their list in, else of the town abroad that is named most often.
 */
export function withMunicipality(
	document: Document,
	mentions: readonly OrganizationMention[],
	places: readonly PlaceMention[],
): readonly OrganizationMention[] {
	const added: OrganizationMention[] = [];
	const most = new Map<string, PlaceMention | null>();
	const starts = new Map(mentions.map((mention) => [mention.start, mention]));
	for (const line of readLines(document)) {
		if (line.section.role !== "contacts") continue;
		line.tokens.forEach((token, at) => {
			if (!isAlone(line, token, at)) return;
			const before = starts.get(token.start);
			if (before && !loneMunicipalities.has(foldWord(before.name))) return;
			const { leadIn } = line.block;
			const led = leadIn && within(places, leadIn.start, leadIn.end).find(isOf(token.fold));
			if (!most.has(token.fold)) most.set(token.fold, oftenest(token.fold, places));
			const town = led ?? most.get(token.fold);
			if (!town) return;
			const { start, end } = token;
			added.push({
				start,
				end,
				surface: document.text.slice(start, end),
				name: `gemeente ${town.name}`,
				kind: "municipality",
				aliases: [],
				city: town.name,
				country: town.country,
				rule: "organization.municipality-alone",
				confidence: 0.75,
			});
		});
	}
	if (added.length === 0) return mentions;
	const taken = new Set(added.map(({ start }) => start));
	return [...mentions.filter(({ start }) => !taken.has(start)), ...added].sort(
		(a, b) => a.start - b.start || b.end - a.end,
	);
}

const closes = (token: Token | undefined): boolean =>
	!token || (token.kind === "mark" && /^[,.;:)(|–—-]$/u.test(token.text));

/** Of somebody behind "bij", "van" or a mark, with nothing more told of it: "X, adviseur bij de gemeente", "Y (gemeente)". */
function isAlone(line: Line, token: Token, at: number): boolean {
	const abroad = isAbroad(token.word);
	if (!abroad && !(isDutch(token.word) && !lineSense(line).prose)) return false;
	const { tokens } = line;
	const first = tokens[at - 1]?.word.article ? at - 1 : at;
	const before = tokens[first - 1];
	// "Bij het Ayuntamiento spraken we", "daarna naar de mairie": where no town or field follows.
	if (abroad && first < at && dealt.test(before?.fold ?? "") && !goesOn(tokens, at + 1))
		return true;
	if (!closes(tokens[at + 1])) return false;
	if (isGloss(tokens, first)) return false;
	if (/^(?:bij|van|namens|vanuit)$/u.test(before?.fold ?? "")) return first < at || abroad;
	return (
		first === at &&
		(before === undefined ? tokens[at + 1]?.text === ":" : /^[,(/–—-]$/u.test(before.text))
	);
}

const dealt = /^(?:bij|van|namens|vanuit|naar|met|op|door|aan)$/u;

const goesOn = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.capital === true ||
	(/^(?:van|de|di|du|do|da|d|of|for|voor)$/u.test(tokens[at]?.fold ?? "") &&
		(tokens[at + 1]?.capital === true || tokens[at + 2]?.capital === true));

/** "Las Naves (innovatiehub van de gemeente)": whose the body before the bracket is. */
function isGloss(tokens: readonly Token[], first: number): boolean {
	let at = first - 1;
	while (at > first - 6 && tokens[at]?.kind === "word" && !tokens[at]?.capital) {
		if (tokens[at]?.word.role) return false;
		at -= 1;
	}
	return at < first - 2 && tokens[at]?.text === "(";
}

const isOf =
	(fold: string) =>
	({ form, country }: PlaceMention): boolean => {
		const lands = loneMunicipalities.get(fold);
		return form === "name" && (lands ? lands.test(country ?? "") : country !== "NL");
	};

/** The town that is named most often, the first of equals, of a land where municipalities are called so. */
function oftenest(fold: string, places: readonly PlaceMention[]): PlaceMention | null {
	const fitting = places.filter(isOf(fold));
	const counts = new Map<string, number>();
	for (const { name } of fitting) counts.set(name, (counts.get(name) ?? 0) + 1);
	const most = Math.max(0, ...counts.values());
	return fitting.find(({ name }) => counts.get(name) === most) ?? null;
}
