import { firstNames } from "../../gazetteer/person-names.ts";
import {
	honours,
	innerNameWords,
	looseTitles,
	openers,
	rolesAsNames,
} from "../../languages/nl/names.ts";
import { surnameRoles } from "../../languages/nl/roles-around.ts";
import { isIn, ofWord } from "../words.ts";
import { isClosed, isGivenOnly, leadsElsewhere } from "./elsewhere.ts";
import type { Token } from "./tokens.ts";

/** What else stands at a token: `body` and `place` give the token after an organization or place that begins there. */
export interface Occupied {
	readonly body: (index: number) => number;
	readonly place: (index: number) => number;
}

const isInnerName = isIn(innerNameWords);
/** "MBE", "MSc", "PhD": two capitals or more. */
const isHonour = ofWord(({ fold, text }) => honours.has(fold) && /\p{Lu}.*\p{Lu}/u.test(text));

/** A word with a capital that a name goes on with. */
const goesOn = (token: Token | undefined): boolean =>
	token?.capital === true && !isHonour(token.word);

const suffixes = new Set(["ii", "iii", "iv", "jr", "sr", "m"]);

const excellencies = new Set(["H.E.", "Z.E.", "b.d.", "e.m.", "em.", "em"]);

/** Titles that are functions as well, and so count more than a degree behind them. */
const chairs = new Set(["prof", "professor", "pater"]);

export function skipTitles(
	tokens: readonly Token[],
	from: number,
): { next: number; title: string | null } {
	let next = from;
	let title: string | null = null;
	let chair = false;
	for (let token = tokens[next]; token; token = tokens[next]) {
		if (token.kind === "mark" && token.text === "-" && title) {
			if (!tokens[next + 1]?.word.title) break;
			next += 1;
			continue;
		}
		if (token.kind !== "word" || !(token.word.title || excellencies.has(token.text))) break;
		const following = tokens[next + 1];
		if (!following) break;
		const leads = following.capital || following.word.title || following.text === "-";
		if (
			looseTitles.has(token.fold) && title === null
				? !following.capital && !following.word.title
				: !leads
		) {
			break;
		}
		if (
			title === null &&
			looseTitles.has(token.fold) &&
			token.fold !== "heer" &&
			!token.capital &&
			!following.word.title &&
			!(following.word.firstName && /^(?:don|dona|fra|eng|lic)$/u.test(token.fold)) &&
			token.fold !== "dame" &&
			token.text !== "hr."
		)
			break;
		if (!chair) title = token.text;
		chair ||= chairs.has(token.fold);
		next += 1;
	}
	return { next, title };
}

const adverbial = new Set([
	"in",
	"op",
	"aan",
	"uit",
	"voor",
	"over",
	"onder",
	"bij",
	"tot",
	"s",
	"o",
]);

const linking = new Set(["de", "den", "der", "het", "t"]);

/** How many tokens a run of small name words takes that leads to a capital; 0 if it leads nowhere. */
function particleRun(tokens: readonly Token[], from: number): number {
	let next = from;
	while (next < from + 4) {
		const token = tokens[next];
		if (!token) return 0;
		if (token.text === "'" && tokens[next + 1]?.fold === "t") next += 1;
		else if (token.kind === "word" && token.capital) return next - from;
		else if (token.kind === "word" && token.word.particle) {
			const article = tokens[next + 1]?.text === "'" ? tokens[next + 2] : tokens[next + 1];
			if (adverbial.has(token.fold) && (!linking.has(article?.fold ?? "") || article?.capital)) {
				if (!(token.fold === "tot" || token.fold === "o") || !article?.capital) return 0;
			}
			next += 1;
		} else return 0;
	}
	return 0;
}

/** "Achieng' Odhiambo": an apostrophe that ends a part of a name. */
function isInnerApostrophe(tokens: readonly Token[], at: number): boolean {
	const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	return (
		sign?.text === "'" &&
		before?.end === sign.start &&
		after?.kind === "word" &&
		after.capital &&
		after.start === sign.end + 1
	);
}

/** "Karin Bakker", "P. de Visser", "mevrouw Kok": a function as a surname. */
function isSurname({ fold }: Token, parts: readonly Token[], titled: boolean): boolean {
	const last = parts.at(-1);
	if (!last) return titled && surnameRoles.has(fold);
	if (parts.length === 1 && last.capital && !last.word.initials && !openers.has(last.fold))
		return true;
	return surnameRoles.has(fold) && (parts.length < 3 || !last.capital);
}

/** "Joost van der Meer", "Anna Lange, adviseur": a common word with a capital is a surname behind a particle, or before a mark behind a first name. */
function closesName(tokens: readonly Token[], at: number, parts: readonly Token[]): boolean {
	const [last, next, token] = [parts.at(-1), tokens[at + 1], tokens[at]];
	if (!last || !token || token.upper) return false;
	if (!last.capital) return last.word.particle && !next?.capital;
	const whole = parts.length === 2 && parts[0]?.word.firstName === true && last.capital;
	return (isGivenOnly(parts) || whole) && isClosed(next);
}

export interface Parts {
	readonly tokens: Token[];
	readonly capitals: number;
	readonly initials: number;
	readonly small: number;
	readonly nickname: string | null;
	readonly nickSpan: readonly [number, number] | null;
	readonly next: number;
}

export function collect(
	tokens: readonly Token[],
	from: number,
	titled: boolean,
	occupied: Occupied,
): Parts {
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
		if (isInnerApostrophe(tokens, next) && parts.length > 0) {
			parts.push(token);
			next += 1;
			continue;
		}
		if (token.kind === "word" && token.word.initials) initials += 1;
		else if (
			token.kind === "word" &&
			suffixes.has(token.fold) &&
			parts.length > 1 &&
			(token.capital || token.fold.endsWith("r"))
		) {
			// a generation or a second surname's initial
		} else if (token.kind === "word" && token.capital) {
			const { fold } = token;
			if (
				token.word.role &&
				!firstNames.has(fold) &&
				!(rolesAsNames.has(fold) && tokens[next + 1]?.capital) &&
				!(isSurname(token, parts, titled) && !goesOn(tokens[next + 1]))
			)
				break;
			const inner = tokens[next + 1]?.capital && isInnerName(token.word);
			if (parts.length > 0 && token.word.common && !openers.has(fold) && !inner)
				if (!closesName(tokens, next, parts)) break;
			// "Ana Kos Technisch adviseur"
			if (parts.length > 1 && token.word.modifies && tokens[next + 1]?.word.role) break;
			if (parts.length === 0 && openers.has(fold) && !titled) {
				if (!tokens[next + 1]?.capital) break;
			}
			if (!openers.has(fold) || parts.length > 0) capitals += 1;
		} else if (token.kind === "word" || token.text === "'") {
			const run = parts.length > 0 || titled ? particleRun(tokens, next) : 0;
			if (run === 0 || leadsElsewhere(tokens, next, parts)) break;
			if (
				capitals > 1 &&
				adverbial.has(token.fold) &&
				/^(?:de|het)$/u.test(tokens[next + 1]?.fold ?? "")
			)
				break;
			// "Merle Sepp van de Eesti Pagulasabi": behind a first name and a surname it is whose body.
			const whole = capitals > 1 && parts.at(-1)?.capital && !parts.at(-1)?.word.firstName;
			if (whole && token.fold === "van" && tokens[next + 1]?.fold === "de") break;
			if (occupied.body(next + run) > 0) break;
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
			const surnameFollows =
				after?.kind === "word" && (after.capital || particleRun(tokens, end + 1) > 0);
			if (tokens[end]?.text !== close || end === next + 1 || !surnameFollows) break;
			if (token.text === "(" && initials === 0) break;
			nickname = tokens
				.slice(next + 1, end)
				.map(({ text }) => text)
				.join(" ");
			nickSpan = [next, end];
			next = end + 1;
			continue;
		} else break;
		parts.push(token);
		next += 1;
	}
	while (parts.length > 2 && isHonour((parts.at(-1) as Token).word)) {
		parts.pop();
		capitals -= 1;
	}
	while (parts.at(-1)?.capital === false && parts.at(-1)?.word.particle) {
		parts.pop();
		next -= 1;
	}
	return { tokens: parts, capitals, initials, small, nickname, nickSpan, next };
}
