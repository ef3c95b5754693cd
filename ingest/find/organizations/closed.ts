import type { OrganizationKind } from "#domain/extraction.ts";
import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { commonWords } from "../../languages/nl/names.ts";
import {
	closingHeads,
	noBodies,
	oneWordNames,
	smallClosers,
	weakClosers,
} from "../../languages/nl/organizations.ts";
import { closersAbroad } from "../../languages/nl/organizations-abroad.ts";
import { runners, undertakings } from "../../languages/nl/organizations-signs.ts";
import { roleModifiers, rowFunctions } from "../../languages/nl/roles-around.ts";
import { isWord, type Token } from "../names/tokens.ts";
import { isPortfolio } from "../people/portfolios.ts";
import { join } from "../people/roles.ts";
import { isIn, ofWord, type Word } from "../words.ts";
import { goesOn, isLanguage, isOfNext, kindClosed, kindOfPair } from "./closing.ts";
import { knownBodyAt } from "./known.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";
import { isTownTitle } from "./no-bodies.ts";
import { holdsMinister, isFieldBefore, isPortfolioOf } from "./portfolio.ts";
import {
	closingAhead,
	isListed,
	isResearchPark,
	named,
	nameRun,
	ofCountry,
	spoiled,
} from "./run.ts";
import { townNamed } from "./towns.ts";

const loners =
	/^(?:nederlandse?|europese?|europees|internationaal|internationale|international|european|dutch|stedelijk|nieuwe?|haagse?|haags|the)$/u;

/** "Snaga d.o.o.", "Miteinander e.V.": legal forms that are written small. */
const legalForm = /^(?:e\.V|d\.o\.o|s\.r\.o|a\.s|z\.s|o\.p\.s|ry|vzw|asbl)\.?$/u;

/** "OOZE architects": what a firm does, written small behind letters. */
const studios = new Set(
	"architects architecten architekten architectes advocaten consultants".split(" "),
);

/** "Trøndelag fylkeskommune": written small in its own language. */
const isCloserAbroad = isIn(closersAbroad);
const isSmallCloser = isIn(smallClosers);
const isClosingHead = isIn(closingHeads);

/** "Energistyrelsen", "Kystverket": one word that is a name. */
const isOneWordName = ofWord(({ fold }) => oneWordNames.test(fold));

/** A noun of bodies by itself is no name. */
const isAlone = (word: Word, from: number): boolean =>
	!word.fold.includes(" ") && ((from === 0 && !isOneWordName(word)) || isClosingHead(word));

const englishLinks = new Set("of for and the & de do da der fur und ve og och".split(" "));

const linksEnglish = isIn(englishLinks);

/** Where a name ends that closes with a noun of bodies, and which; small connectors lead on only in front of that noun. */
function closingAt(
	{ tokens, towns }: Words,
	from: number,
): { readonly end: number; readonly kind: OrganizationKind } | null {
	let found: { end: number; kind: OrganizationKind } | null = null;
	for (let at = from; at < from + 9; at += 1) {
		const token = tokens[at];
		if (!token) break;
		// "Ana Bos CEO Kenya Flower Council", a table's row: whose function it is stands before the body.
		if (at > from && token.capital && rowFunctions.has(token.fold) && tokens[at + 1]?.capital)
			break;
		const kind = token.word.closing ?? kindOfPair(tokens, at);
		// "Endowment for International Peace": the adjective of what follows ends no name.
		if (token.fold === "international" && tokens[at + 1]?.capital && !towns.at(at + 1)) continue;
		const abroad = at > from && (isCloserAbroad(token.word) || legalForm.test(token.text));
		const studio =
			at > from && studios.has(token.fold) && /\p{Lu}\p{Lu}/u.test(tokens[from]?.text ?? "");
		const small =
			kind !== null &&
			!token.capital &&
			(abroad || studio || (isSmallCloser(token.word) && at >= from + 2));
		if (kind && (token.capital || small) && !(at === from && isAlone(token.word, from))) {
			const weak = weakClosers.has(token.fold);
			found = { end: at, kind: found && weak ? found.kind : kind };
			if (small) break;
			continue;
		}
		if (named(token)) continue;
		const next = tokens[at + 1];
		// "Národní památkový ústav", "Dolní oblast Vítkovice z.s."
		const stranger =
			isWord(token) && !token.word.common && !token.word.article && token.fold.length > 3;
		const legal = next?.capital && legalForm.test(tokens[at + 2]?.text ?? "");
		if (!found && at > from && stranger && next && (isCloserAbroad(next.word) || legal)) continue;
		if (found) {
			const second =
				(token.text === "&" || /^(?:en|and)$/u.test(token.fold)) &&
				next?.capital &&
				next.fold.length > 3 &&
				next.word.closing !== null &&
				!named(tokens[at + 2]);
			if (!second) break;
			continue;
		}
		// "Carl von Ossietzky Universität", "Wir in der Hasseldelle e.V."
		const german = token.fold === "in" && next?.fold === "der";
		if (german && named(tokens[at + 2]) && legalForm.test(tokens[at + 3]?.text ?? "")) {
			at += 1;
			continue;
		}
		const noble = token.fold === "von" && tokens[at - 1]?.word.firstName === true;
		const english = noble || linksEnglish(token.word);
		const dutch =
			token.fold === "en" &&
			!isListed(tokens, from) &&
			// "RISD en Brown University", "HagaZiekenhuis en Ankara Üniversitesi": two names.
			!(at === from + 1 && (tokens[from]?.upper || tokens[from]?.word.innerCapital)) &&
			!(towns.at(at + 1) && named(tokens[at + 2])) &&
			// "professor Ding en Avans Hogeschool"
			!(at === from + 1 && (tokens[from - 1]?.word.role || tokens[from - 1]?.word.title)) &&
			towns.at(from)?.to !== at &&
			next?.word.opening === null &&
			next.fold.length > 3 &&
			closingAhead(tokens, at + 1) &&
			// "Gearbox en Haagse Hogeschool"
			!(at === from + 1 && (towns.demonymAt(at + 1) || knownBodyAt({ tokens, towns }, at + 1))) &&
			knownBodyAt({ tokens, towns }, from)?.to !== at &&
			!((at > from + 1 || tokens[from - 1]?.capital) && named(tokens[at + 2]));
		if (!(english || dutch) || at === from || !(named(next) || next?.fold === "the")) break;
	}
	return found;
}

const foreignSchool = /^(?:universitat|universita|universite|universidad|universidade)$/u;

/** Words that say nothing of whose body it is: "Data Unit", "Field Office". */
const generic = ({ fold, capital }: Token): boolean =>
	!capital ||
	roleModifiers.has(fold) ||
	isPortfolio(fold) ||
	closingHeads.has(fold) ||
	commonWords.has(fold) ||
	fold === "living";

/** "Den Haag en Polisen": no name begins within that of a town. */
const insideTown = ({ towns }: Words, from: number): boolean =>
	(towns.at(from - 1)?.to ?? 0) > from || (towns.at(from - 2)?.to ?? 0) > from;

/** Dutch nouns of bodies that go by their members or their cause. */
const leagueNoun =
	/(?:federatie|unie|raad|netwerk|bond|verbond|vereniging|organisatie|commissie|comite|liga|associatie|alliantie|coalitie|autoriteit|agentschap|bureau|secretariaat)$/u;

/** "Europese Federatie van Journalisten", "Europees Netwerk tegen Armoede": members or a cause, and no place. */
const isOfMembers = ({ tokens, towns }: Words, link: number): boolean => {
	const name = tokens[link + 1];
	return (
		/^(?:van|voor|tegen|zonder)$/u.test(tokens[link]?.fold ?? "") &&
		isWord(name) &&
		name.capital &&
		!name.upper &&
		!name.word.common &&
		towns.at(link + 1) === null &&
		towns.countryAt(link + 1) === 0
	);
};

/** A town, also one that stands within the name of a body and so is no place of its own. */
const isSeat = ({ tokens, towns }: Words, at: number): boolean =>
	towns.at(at) !== null || (tokens[at]?.capital === true && townNamed(tokens[at].text) !== null);

/** "Columbia University", "Lumen Ledger Inc.", "Jožef Stefan Instituut": a name that ends in a noun of bodies. */
export function closedName(words: Words, from: number): BodyMatch | null {
	const { tokens, towns } = words;
	const first = tokens[from];
	if (!isWord(first) || !first.capital || insideTown(words, from)) return null;
	if (first.word.genericNoun && !first.word.sign && !named(tokens[from + 1])) return null;
	if (first.word.common && !(towns.demonymAt(from) || loners.test(first.fold))) return null;
	if (first.word.role && !towns.demonymAt(from)) return null;
	if (isLanguage(words, from)) return null;
	const closing = closingAt(words, from);
	if (!closing) return null;
	const { end } = closing;
	if (end > from + 2 && isFieldBefore(tokens, from)) return null;
	if (isPortfolioOf(tokens, from) || holdsMinister(tokens, from, end)) return null;
	if (isTownTitle(tokens.slice(from, end + 1))) return null;
	// "Minister van Transport Ministry of Roads", a table's row
	if (tokens[end]?.fold === "ministry" && tokens[from - 1]?.fold === "van") return null;
	const head = tokens[end];
	// "Deputy Head of Mission"
	if (tokens[end - 1]?.fold === "of" && tokens[end - 2]?.word.role && end - 2 >= from) return null;
	const [part = ""] = (head?.text ?? "").split("-"); // "het CO2-fonds", "het Planet Youth-kantoor"
	if (part !== head?.text && (noBodies.has(part) || undertakings.test(head?.text ?? "")))
		return null;
	const kind = kindClosed(words, from, closing);
	let to = end + 1;
	const seated =
		/^(?:knowledge-institute|culture|government|network|association)$/u.test(kind) ||
		/^(?:centrum|centre|center|ziekenhuis|hospital|klinikum|kliniek|council|chamber)$/u.test(
			head?.fold ?? "",
		);
	const follower = tokens[to];
	if (seated && towns.at(to)) to = towns.at(to)?.to ?? to;
	else if (kind === "knowledge-institute" && follower?.capital && townNamed(follower.text)) to += 1;
	else if (seated && follower?.capital && towns.countryAt(to) > 0 && !isOfNext(tokens, to))
		to = towns.countryAt(to);
	else if (seated && follower?.capital && lookUpLand(follower.fold) && !isOfNext(tokens, to))
		to += 1;
	// "Narodowe Centrum Kultury"
	else if (/^cent(?:rum|ar|rul)$/u.test(head?.fold ?? "") && goesOn(follower))
		to = Math.max(to, nameRun(words, end));
	else if (ofCountry(words, to) > 0) to = ofCountry(words, to);
	// "Technische Universiteit van Ostrava"
	else if (kind === "knowledge-institute" && follower?.fold === "van" && isSeat(words, to + 1))
		to = towns.at(to + 1)?.to ?? to + 2;
	else if (
		/^(?:of|for|on|&|fur|per|pour|para)$/u.test(follower?.fold ?? "") ||
		(/^(?:de|di|da|do|del|della|des|du)$/u.test(follower?.fold ?? "") && named(tokens[to + 1])) ||
		(follower?.fold === "voor" && kind !== "government")
	)
		to = Math.max(to, nameRun(words, from), follower?.fold === "of" ? nameRun(words, end) : 0);
	if (to === end + 1 && leagueNoun.test(head?.fold ?? "") && isOfMembers(words, to))
		to = nameRun(words, to + 1);
	if (foreignSchool.test(head?.fold ?? "") && follower?.capital && !follower.word.role)
		to = Math.max(to, nameRun(words, end));
	// "Shelby Airport Authority", "Gent Convention Bureau"
	const runs = runners.test(`${tokens[end - 1]?.fold} ${head?.fold}`) && end > from + 1;
	if (!runs && spoiled(tokens, Math.max(from, end - 1), end)) return null;
	if (end === from + 1 && head?.word.place) return null;
	const opened = first.fold === "the" ? from + 1 : from;
	// "het Vechtdal College": a school wherever it is named.
	const school =
		head?.fold === "college" && !head.upper && end > opened && !generic(tokens[end - 1] as Token);
	const weak = (weakClosers.has(head?.fold ?? "") && !school) || isResearchPark(tokens, end);
	if (weak && tokens.slice(opened, end).every(generic) && to === end + 1) return null;
	// "Homelessness Services": a field
	if (head?.fold === "services" && end < opened + 2) return null;
	if (end === opened && follower?.capital && !towns.at(end + 1) && !follower.word.role)
		to = Math.max(to, nameRun(words, end));
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
