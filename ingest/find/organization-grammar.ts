import type { OrganizationKind } from "#domain/extraction.ts";
import { lookUpLand } from "../gazetteer/load-countries.ts";
import { commonWords, eventWords, placeWords } from "../languages/nl/names.ts";
import {
	appositionHeads,
	cautiousHeads,
	closingHeads,
	joiningWords,
	nameConnectors,
	openingHeads,
	smallClosers,
	weakClosers,
} from "../languages/nl/organizations.ts";
import { articles, roleModifiers } from "../languages/nl/roles-around.ts";
import type { Token } from "./names-tokens.ts";
import { type BodyMatch, matched, type Words } from "./organization-match.ts";
import { closingKind } from "./organization-nouns.ts";
import { townNamed } from "./organization-towns.ts";
import { isPortfolio } from "./people-role-field.ts";
import { roleWord } from "./people-role-words.ts";
import { join } from "./people-roles.ts";

const isWord = (token: Token | undefined): token is Token =>
	token !== undefined && token.kind === "word";
const named = (token: Token | undefined): boolean =>
	token !== undefined && (token.capital || (token.kind === "number" && token.text.length < 5));
const openConnectors = new Set("van voor of for de des der du del della di do da d fur pour para on to in te".split(" "));

/** Goes on with a name over capitals and the small words between them; gives the first token after it. */
export function nameRun({ tokens, towns }: Words, from: number, ministry = false): number {
	let at = from;
	let end = from;
	while (at < from + 14) {
		const token = tokens[at];
		if (!token) break;
		if (named(token)) {
			if (at > from && roleWord(token.fold) && !ministry && closingKind(token) === null) break;
			at += 1;
			end = at;
			continue;
		}
		if (ministry && isWord(token) && isPortfolio(token.fold) && !roleWord(token.fold)) {
			at += 1;
			end = at;
			continue;
		}
		if (ministry && token.text === "," && ministryGoesOn(tokens, at + 1)) {
			at += 1;
			continue;
		}
		if (token.text !== "&" && !(isWord(token) && nameConnectors.has(token.fold))) break;
		if (token.fold === "in" || token.fold === "te") break;
		let next = at + 1;
		while (articles.has(tokens[next]?.fold ?? "") && next < at + 3) next += 1;
		const following = tokens[next];
		if (!named(following) && !(ministry && isWord(following) && isPortfolio(following.fold))) break;
		const joining = joiningWords.has(token.fold) || token.text === "&";
		if (joining && !ministry && token.text !== "&") {
			const language = token.fold !== "en" || closingAhead(tokens, next);
			if (!language) break;
		}
		if (joining && following && (following.upper || roleWord(following.fold) || openingHeads.has(following.fold) || towns.at(next))) break;
		if (joining && ministry && !isPortfolio(following?.fold ?? "") && following?.capital && !isPortfolio(tokens[next + 1]?.fold ?? "")) break;
		at = next;
	}
	return end;
}

/** A ministry's comma goes on when an "en" with another field follows: "Onderwijs, Cultuur en Wetenschap". */
function ministryGoesOn(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 4; at += 1) {
		const token = tokens[at];
		if (!isWord(token) || !isPortfolio(token.fold) || roleWord(token.fold)) return false;
		if (tokens[at + 1]?.fold === "en") return isPortfolio(tokens[at + 2]?.fold ?? "");
	}
	return false;
}

const closingAhead = (tokens: readonly Token[], from: number): boolean => {
	for (let at = from; at < from + 3; at += 1) {
		if (!named(tokens[at])) return false;
		if (closingKind(tokens[at])) return true;
	}
	return false;
};

const spoiled = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens.slice(from, to).some(({ fold }) => fold !== "goals" && (eventWords.has(fold) || placeWords.has(fold)));

/** "Ministerie van …", "Universidad EAFIT", "politie Parijs": a noun of bodies and the name that follows. */
function openedName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const head = tokens[from];
	if (!isWord(head)) return null;
	let kind = openingHeads.get(head.fold);
	let next = from + 1;
	if (head.fold === "kamer" && tokens[from + 1]?.fold === "van" && tokens[from + 2]?.fold === "koophandel") {
		kind = "association";
		next = from + 3;
	}
	if (!kind) return null;
	const cautious = cautiousHeads.has(head.fold);
	const ministry = kind === "government" && /^(?:minist|departem|behorde|secretar|bundesmin|senatsverw)/u.test(head.fold);
	let name = next;
	const connector = tokens[next];
	const open = isWord(connector) && !connector.capital && openConnectors.has(connector.fold);
	if (open) {
		name = next + 1;
		while (articles.has(tokens[name]?.fold ?? "") && name < next + 3) name += 1;
	}
	const following = tokens[name];
	const runs = named(following) || (ministry && open && isWord(following) && isPortfolio(following.fold));
	const bare = next > from + 1 && !runs;
	if (!runs && !bare) return null;
	if (following && roleWord(following.fold) && !isPortfolio(following.fold)) return null;
	const town = towns.at(name);
	if (cautious && !head.capital) {
		const service = kind === "government" && (/^(?:politie|brandweer|rechtbank|kanton|deelstaat|police)/u.test(head.fold));
		const provincial = head.fold === "provincie" || head.fold === "universiteit" || head.fold === "hogeschool";
		if (!service && !provincial && (open || town !== null)) return null;
		if (service && open && !town) return null;
		if (following && commonWords.has(following.fold)) return null;
	}
	if (head.fold === "police" && open) return null;
	if (commonWords.has(head.fold) && !open && !following?.capital) return null;
	let to = bare ? next : town && !ministry ? town.to : nameRun(words, name, ministry);
	if (!bare && !ministry && town && named(tokens[to]) && !towns.at(to) && kind === "knowledge-institute") to = nameRun(words, to);
	if (ministry && tokens[to]?.fold === "van" && towns.countryAt(to + 1) > 0) to = towns.countryAt(to + 1);
	const adjective = tokens[to - 1];
	if (adjective?.capital && /(?:se|sche)$/u.test(adjective.fold) && isWord(tokens[to]) && !commonWords.has(tokens[to]?.fold ?? "") && !openConnectors.has(tokens[to]?.fold ?? "")) to += 1;
	if (to <= from + 1 && !bare) return null;
	const surface = join(tokens.slice(from, to));
	const lowerHead = /^(?:politie|brandweer|provincie|kanton|veiligheidsregio|waterschap|haven)/u.test(head.fold);
	const known = town ?? towns.at(to - 1);
	const kept = /^(?:stichting|vereniging|netwerk|vakbond|platform|museum|theater)$/u.test(head.fold) && !open;
	return matched(tokens, from, to, {
		aliases: kept ? [join(tokens.slice(name, to))] : [],
		name: lowerHead ? surface : surface.charAt(0).toUpperCase() + surface.slice(1),
		kind,
		city: (kind === "government" && !ministry) || kind === "culture" ? (known?.name ?? null) : null,
		country: known?.country ?? null,
		rule: "organization.opening-noun",
		confidence: head.capital ? 0.9 : 0.85,
	});
}

const loners = /^(?:nederlandse?|europese?|europees|internationaal|internationale|international|european|dutch|stedelijk|nieuwe?|the)$/u;

/** Where a name ends that closes with a noun of bodies, and which; small connectors lead on only in front of that noun. */
function closingAt({ tokens }: Words, from: number): { readonly end: number; readonly kind: OrganizationKind } | null {
	let found: { end: number; kind: OrganizationKind } | null = null;
	for (let at = from; at < from + 9; at += 1) {
		const token = tokens[at];
		if (!token) break;
		const kind = closingKind(token);
		const small = !token.capital && smallClosers.has(token.fold) && at >= from + 2;
		const alone = at === from && !token.fold.includes(" ") && (closingHeads.has(token.fold) || from === 0);
		if (kind && (token.capital || small) && !alone) {
			const weak = weakClosers.has(token.fold);
			found = { end: at, kind: found && weak ? found.kind : kind };
			if (small) break;
			continue;
		}
		if (named(token)) continue;
		const next = tokens[at + 1];
		if (found) {
			const second = /^(?:en|and)$/u.test(token.fold) && next?.capital && closingKind(next) !== null && !named(tokens[at + 2]);
			if (!second) break;
			continue;
		}
		const english = /^(?:of|for|and|the|&|de|do|da|der|fur|und)$/u.test(token.fold);
		const dutch = token.fold === "en" && closingAhead(tokens, at + 1);
		if (!(english || dutch) || at === from || !(named(next) || next?.fold === "the")) break;
	}
	return found;
}

/** Words that say nothing of whose body it is: "Data Unit", "Field Office". */
const generic = ({ fold, capital }: Token): boolean =>
	!capital || roleModifiers.has(fold) || isPortfolio(fold) || closingHeads.has(fold) || commonWords.has(fold) || fold === "living";

/** "Columbia University", "Lumen Ledger Inc.", "Jožef Stefan Instituut": a name that ends in a noun of bodies. */
function closedName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const first = tokens[from];
	if (!isWord(first) || !first.capital) return null;
	if (commonWords.has(first.fold) && !(towns.demonymAt(from) || loners.test(first.fold))) return null;
	if (roleWord(first.fold) && !towns.demonymAt(from)) return null;
	const closing = closingAt(words, from);
	if (!closing) return null;
	const { end, kind } = closing;
	const head = tokens[end];
	let to = end + 1;
	const seated = /^(?:knowledge-institute|culture|government|network|association)$/u.test(kind);
	const follower = tokens[to];
	if (seated && towns.at(to)) to = towns.at(to)?.to ?? to;
	else if (kind === "knowledge-institute" && follower?.capital && townNamed(follower.text)) to += 1;
	else if (seated && follower?.capital && towns.countryAt(to) > 0) to = towns.countryAt(to);
	else if (seated && follower?.capital && lookUpLand(follower.fold)) to += 1;
	else if (/^(?:of|for|on|&)$/u.test(follower?.fold ?? "") || (follower?.fold === "voor" && kind !== "government")) to = Math.max(to, nameRun(words, from));
	if (spoiled(tokens, from, end)) return null;
	const opened = first.fold === "the" ? from + 1 : from;
	const weak = weakClosers.has(head?.fold ?? "");
	if (weak && tokens.slice(opened, end).every(generic) && to === end + 1) return null;
	if (end === opened && follower?.capital && !towns.at(end + 1) && !roleWord(follower.fold)) to = Math.max(to, nameRun(words, end));
	if (end <= opened && (head?.fold.length ?? 0) < 9 && !head?.fold.includes(" ")) return null;
	const known = towns.at(to - 1) ?? towns.demonymAt(from);
	const local = kind === "culture" || /polic|polit|brandw/u.test(head?.fold ?? "");
	return matched(tokens, opened, to, {
		name: join(tokens.slice(opened, to)),
		kind,
		city: local ? (known?.name ?? null) : null,
		rule: weak ? "organization.closing-noun-weak" : "organization.closing-noun",
		confidence: weak ? 0.65 : 0.9,
	});
}

/** "Weense liaisonkantoor in Brussel": the adjective of a town or country before a small noun of bodies. */
function demonymName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const town = towns.demonymAt(from);
	if (!town && towns.countryAt(from) === 0) return null;
	const at = town ? town.to : towns.countryAt(from);
	const noun = tokens[at];
	if (!isWord(noun) || noun.capital) return null;
	const kind = closingKind(noun);
	const compound = !kind && /(?:kantoor|museum|universiteit|gemeenteraad|politie|brandweer|instituut|agentschap|ministerie|bank)$/u.test(noun.fold);
	if (!kind && !compound) return null;
	if (weakClosers.has(noun.fold) && noun.fold !== "dienst") return null;
	let to = at + 1;
	if (tokens[to]?.fold === "van" && named(tokens[to + 1]) && noun.fold === "ministerie") to = nameRun(words, to + 1, true);
	else if (tokens[to]?.fold === "in" && towns.at(to + 1)) to = towns.at(to + 1)?.to ?? to;
	if (noun.fold === "dienst") {
		if (!town) return null;
		return matched(tokens, from, nameRun(words, at + 1), {
			name: `gemeente ${town.name}`,
			kind: "municipality",
			city: town.name,
			country: town.country,
			aliases: [join(tokens.slice(from, nameRun(words, at + 1)))],
			rule: "organization.town-service",
			confidence: 0.7,
		});
	}
	return matched(tokens, from, to, {
		name: join(tokens.slice(from, to)),
		kind: kind ?? "government",
		city: town?.name ?? null,
		country: town?.country ?? null,
		rule: "organization.demonym-noun",
		confidence: 0.75,
	});
}

/** "bureau West 8", "coöperatie CAMST": what a name is stands before it. */
function apposedName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const noun = tokens[from];
	if (!isWord(noun) || noun.capital) return null;
	const last = noun.fold.slice(noun.fold.lastIndexOf(" ") + 1);
	let kind = appositionHeads.get(noun.fold) ?? appositionHeads.get(last);
	for (let size = 6; !kind && size <= last.length - 3; size += 1) kind = appositionHeads.get(last.slice(-size));
	const at = tokens[from + 1]?.text === '"' ? from + 2 : from + 1;
	const name = tokens[at];
	if (!kind || !name?.capital || towns.at(at) || commonWords.has(name.fold) || roleWord(name.fold)) return null;
	const to = nameRun(words, at);
	if (to <= at || spoiled(tokens, at, to)) return null;
	if (towns.demonymAt(at) || towns.countryAt(at) > 0) return null;
	const plural = /(?:en|s)$/u.test(noun.fold) && !/(?:bus|ens)$/u.test(noun.fold) && noun.fold !== kind;
	if (plural && !/^(?:en|and|,)$/u.test(tokens[to]?.fold ?? "") && /(?:ies|ven|aus|gen|ken|ups|ngos)$/u.test(noun.fold)) return null;
	return matched(tokens, at, to, {
		name: join(tokens.slice(at, to)),
		kind,
		rule: "organization.apposition",
		confidence: 0.85,
	});
}

/** The body that the grammar of names finds at a token. */
export function grammarBodyAt(words: Words, from: number): BodyMatch | null {
	const opened = openedName(words, from);
	const closed = closedName(words, from);
	if (opened && closed) return closed.to > opened.to ? closed : opened;
	return opened ?? closed ?? demonymName(words, from) ?? apposedName(words, from);
}
