import type { Span } from "#domain/report.ts";
import {
	commonWords,
	eventWords,
	looseTitles,
	openers,
	particles,
	placeWords,
	titles,
} from "../languages/nl/names.ts";
import { firstNames } from "../languages/nl/names-first.ts";
import { openingHeads } from "../languages/nl/organizations.ts";
import { portfolioWords } from "../languages/nl/roles-around.ts";
import type { Token } from "./names-tokens.ts";
import { closingKind } from "./organization-nouns.ts";
import { roleWord } from "./people-role-words.ts";

/** A stretch of tokens that may be somebody's name, title and all. */
export interface NameMatch extends Span {
	/** First token after the match. */
	readonly to: number;
	readonly name: string;
	readonly aliases: readonly string[];
	/** The last title before the name, as written. */
	readonly title: string | null;
	/** How much speaks for a person: below 0 it is none, from 2 it is likely one even in running text. */
	readonly score: number;
}

/** What else stands at a token: `body` and `place` give the token after an organization or place that begins there. */
export interface Occupied {
	readonly body: (index: number) => number;
	readonly place: (index: number) => number;
}

const suffixes = new Set(["ii", "iii", "iv", "jr", "sr", "m"]);
const initial = /^(?:\p{Lu}\p{Ll}?\.)+$/u;
const surname =
	/(?:sen|son|stra|sma|ink|mans|man|ski|ska|cki|cka|wicz|vic|ova|eva|enko|escu|idis|poulos|poulou|akis|ian|yan|oglu|berg|feld|veld|kamp|dijk|hout|beek|meijer|meyer|mann|stein|ez|ini|elli|etti|eira|ema|inga|sson|dottir|quist|qvist|strom|burgh|sma|huis|aar)$/u;

const isInitials = (token: Token | undefined): boolean =>
	token !== undefined && initial.test(token.text);
const firstPart = (fold: string): string => fold.split(" ")[0] ?? fold;
const ends = (words: ReadonlySet<string>, fold: string): boolean => {
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	if (words.has(last)) return true;
	for (let size = 4; size <= Math.min(10, last.length - 4); size += 1) {
		if (words.has(last.slice(-size))) return true;
	}
	return false;
};

function skipTitles(tokens: readonly Token[], from: number): { next: number; title: string | null } {
	let next = from;
	let title: string | null = null;
	for (let token = tokens[next]; token; token = tokens[next]) {
		if (token.kind === "mark" && token.text === "-" && title) {
			if (!titles.has(tokens[next + 1]?.fold ?? "")) break;
			next += 1;
			continue;
		}
		if (token.kind !== "word" || !titles.has(token.fold)) break;
		const following = tokens[next + 1];
		if (!following) break;
		const leads = following.capital || titles.has(following.fold) || following.text === "-";
		if (looseTitles.has(token.fold) && title === null ? !following.capital && !titles.has(following.fold) : !leads) {
			break;
		}
		if (title === null && looseTitles.has(token.fold) && token.fold !== "heer" && !token.capital && !titles.has(following.fold) && token.fold !== "dame") break;
		title = token.text;
		next += 1;
	}
	return { next, title };
}

const dutch = new Set(["van", "der", "den", "ten", "ter", "te", "het", "af", "av"]);
const adverbial = new Set(["in", "op", "aan", "uit", "voor", "over", "onder", "bij", "tot", "s", "o"]);
const linking = new Set(["de", "den", "der", "het", "t", "den"]);

/** How many tokens a run of small name words takes that leads to a capital; 0 if it leads nowhere. */
function particleRun(tokens: readonly Token[], from: number): number {
	let next = from;
	while (next < from + 4) {
		const token = tokens[next];
		if (!token) return 0;
		if (token.text === "'" && tokens[next + 1]?.fold === "t") next += 1;
		else if (token.kind === "word" && token.capital) return next - from;
		else if (token.kind === "word" && particles.has(token.fold)) {
			const article = tokens[next + 1]?.text === "'" ? tokens[next + 2] : tokens[next + 1];
			if (adverbial.has(token.fold) && (!linking.has(article?.fold ?? "") || article?.capital)) {
				if (!(token.fold === "tot" || token.fold === "o") || !article?.capital) return 0;
			}
			next += 1;
		} else return 0;
	}
	return 0;
}

/** "Han Peters van Unilever": after a full name "van" leads to a body; after first names alone, to a surname. */
function leadsElsewhere(tokens: readonly Token[], at: number, parts: readonly Token[]): boolean {
	const fold = tokens[at]?.fold ?? "";
	if (fold === "van" && tokens[at + 1]?.fold === "het") return true;
	if (!dutch.has(fold)) return false;
	const names = parts.filter(({ capital, fold: name }) => capital && !particles.has(name));
	if (names.length < 2) return false;
	return names.some((token) => !isInitials(token) && !firstNames.has(firstPart(token.fold)));
}

interface Parts {
	readonly tokens: Token[];
	readonly capitals: number;
	readonly initials: number;
	readonly small: number;
	readonly nickname: string | null;
	readonly nickSpan: readonly [number, number] | null;
	readonly next: number;
}

function collect(tokens: readonly Token[], from: number, titled: boolean, occupied: Occupied): Parts {
	const parts: Token[] = [];
	let capitals = 0;
	let initials = 0;
	let small = 0;
	let nickname: string | null = null;
	let nickSpan: readonly [number, number] | null = null;
	let next = from;
	while (parts.length < 8) {
		const token = tokens[next];
		if (!token || (occupied.body(next) > 0 && next > from)) break;
		if (token.kind === "word" && isInitials(token)) initials += 1;
		else if (token.kind === "word" && suffixes.has(token.fold) && parts.length > 1 && token.capital) {
			// a generation or a second surname's initial
		} else if (token.kind === "word" && token.capital) {
			const { fold } = token;
			if (roleWord(fold) && !firstNames.has(fold) && !(parts.length === 1 && capitals === 1 && !tokens[next + 1]?.capital)) break;
			if (parts.length > 0 && (commonWords.has(fold) && !openers.has(fold))) break;
			if (parts.length === 0 && openers.has(fold) && !titled) {
				if (!tokens[next + 1]?.capital) break;
			}
			if (!openers.has(fold) || parts.length > 0) capitals += 1;
		} else if (token.kind === "word" || token.text === "'") {
			const run = parts.length > 0 || titled ? particleRun(tokens, next) : 0;
			if (run === 0 || leadsElsewhere(tokens, next, parts)) break;
			if ((token.fold === "e" || token.fold === "y" || token.fold === "i") && capitals < 2) break;
			for (let k = 0; k < run; k += 1) {
				const particle = tokens[next + k];
				if (particle) parts.push(particle);
			}
			small += 1;
			next += run;
			continue;
		} else if ((token.text === '"' || token.text === "(") && parts.length > 0 && !nickname) {
			const close = token.text === '"' ? '"' : ")";
			let end = next + 1;
			while (end < next + 4 && tokens[end]?.capital) end += 1;
			const after = tokens[end + 1];
			const surnameFollows = after?.kind === "word" && (after.capital || particleRun(tokens, end + 1) > 0);
			if (tokens[end]?.text !== close || end === next + 1 || !surnameFollows) break;
			if (token.text === "(" && initials === 0) break;
			nickname = tokens.slice(next + 1, end).map(({ text }) => text).join(" ");
			nickSpan = [next, end];
			next = end + 1;
			continue;
		} else break;
		parts.push(token);
		next += 1;
	}
	return { tokens: parts, capitals, initials, small, nickname, nickSpan, next };
}

function weigh(parts: Parts, title: string | null, from: number, occupied: Occupied): number {
	const words = parts.tokens.filter((token) => token.capital);
	const first = parts.tokens[0];
	if (!first) return -9;
	let score = title ? 3 : 0;
	const folds = words.map((token) => token.fold);
	if (parts.initials > 0) score += 2;
	if (firstNames.has(firstPart(first.fold))) score += 2;
	else if (folds.slice(1).some((fold) => firstNames.has(firstPart(fold)))) score += 1;
	if (parts.small > 0) score += 1;
	const second = parts.tokens.slice(1).find((token) => token.capital);
	const small = parts.tokens[1] && !parts.tokens[1].capital;
	if (small && second && firstNames.has(firstPart(second.fold)) && !firstNames.has(firstPart(first.fold)) && parts.initials === 0) score -= 3;
	const last = folds.at(-1) ?? "";
	if (last.includes(" ")) score += 0.5;
	if (surname.test(last)) score += 0.5;
	if (words.length >= 2 && words.length <= 4) score += 0.5;
	if (words.every((token) => token.upper) && parts.initials === 0) score -= 3;
	if (first.upper && parts.initials === 0) score -= 2;
	if (words.some((token) => /\p{N}/u.test(token.text))) score -= 3;
	const korean = folds[0] === "park" && (folds[1]?.includes(" ") ?? false);
	const given = firstNames.has(firstPart(first.fold)) && words.length > 1;
	const whole = folds.some((fold) => eventWords.has(fold) || placeWords.has(fold));
	if (!korean && (given ? whole : folds.some((fold) => ends(eventWords, fold) || ends(placeWords, fold)))) score -= 2.5;
	if (words.some((token) => closingKind(token) !== null || openingHeads.has(token.fold))) score -= 4;
	if (folds.some((fold) => portfolioWords.has(fold))) score -= 2;
	if (words.some((token) => commonWords.has(token.fold) && !particles.has(token.fold) && !isInitials(token))) score -= 1.5;
	if (words.some((token) => /\p{Ll}\p{Lu}/u.test(token.text.replace(/^(?:Mc|Mac|De|Van|Di|La|Le|O['’])/u, "")))) {
		score -= 2;
	}
	if (words.some((token) => /[&+@/]/u.test(token.text))) score -= 3;
	for (let at = from + 1; at < parts.next; at += 1) {
		const end = occupied.place(at);
		if (end > 0 && (end - at > 1 || !firstNames.has(firstPart(first.fold)))) score -= 1;
	}
	if (occupied.place(from) >= parts.next) score -= 3;
	else if (occupied.place(from) > 0) score -= 1.5;
	return score;
}

/** An unknown word before a first name and a surname is a rank or title: "Brandoberrat Uwe Steinmetz". */
function ranked(parts: Parts): boolean {
	const [first, second, third] = parts.tokens;
	if (!first?.capital || !second?.capital || !third || parts.initials > 0) return false;
	const known = (token: Token): boolean => firstNames.has(firstPart(token.fold));
	return !known(first) && known(second) && !first.fold.includes(" ") && first.fold.length > 5;
}

/** The name that begins at a token, if one may; titles before it are taken too. */
export function nameAt(tokens: readonly Token[], from: number, occupied: Occupied): NameMatch | null {
	const opening = tokens[from];
	if (!opening || opening.kind !== "word") return null;
	const { next: begin, title } = skipTitles(tokens, from);
	if (!title && !opening.capital) return null;
	if (!title && !isInitials(opening) && commonWords.has(opening.fold) && !openers.has(opening.fold)) return null;
	if (occupied.body(begin) > 0) return null;
	const all = collect(tokens, begin, title !== null, occupied);
	const rank = ranked(all) && !title ? (all.tokens[0]?.text ?? null) : null;
	const parts = rank ? { ...all, tokens: all.tokens.slice(1), capitals: all.capitals - 1 } : all;
	const first = parts.tokens[0];
	const last = parts.tokens.at(-1);
	if (!first || !last || parts.capitals === 0) return null;
	const enough = parts.capitals >= 2 || parts.initials > 0 || title !== null;
	const score = weigh(parts, title, begin, occupied) - (enough ? 0 : 2.5);
	const name = parts.tokens.map(({ text }) => text).join(" ").replace(/ ' ?t /u, " 't ");
	const aliases: string[] = [];
	if (parts.nickname) {
		const given = parts.tokens.filter((token) => isInitials(token)).length;
		const family = parts.tokens.slice(Math.max(1, given)).map(({ text }) => text).join(" ");
		aliases.push(`${parts.nickname} ${family}`);
	}
	return { start: first.start, end: last.end, to: parts.next, name: tidy(name), aliases, title: title ?? rank, score };
}

const tidy = (name: string): string =>
	name
		.split(" ")
		.map((word) =>
			/^\p{Lu}{3,}$/u.test(word) && !/^I+V?$/u.test(word)
				? word.charAt(0) + word.slice(1).toLocaleLowerCase(/[ÇĞİÖŞÜ]/u.test(word) ? "tr" : "nl")
				: word,
		)
		.join(" ");
