import { isOrdinaryWord } from "../../gazetteer/ordinary-words.ts";
import { joiningWords } from "../../languages/nl/organizations.ts";
import { isWord } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isIn, ofWord } from "../words.ts";
import { knownBodyAt } from "./known.ts";
import type { BodyMatch, Words } from "./match.ts";
import { townNamed } from "./towns.ts";

const joins = isIn(joiningWords);

/** Words behind which stands what a body is for. */
const leads = ofWord(({ text }) => /^(?:voor|van|for|of)$/u.test(text));

/** A word of a field: an ordinary one, that nobody and no town is called by. */
const ofField = ofWord(
	(word) =>
		word.kind === "word" &&
		word.capital &&
		!word.upper &&
		!word.sign &&
		(word.portfolio || (word.role === null && isOrdinaryWord(word.fold))) &&
		!word.place &&
		!word.event &&
		(word.portfolio || (word.opening === null && !word.firstName)),
);

/** The kinds of bodies that go by what they are for. */
const purposeful = new Set([
	"government",
	"knowledge-institute",
	"culture",
	"ngo",
	"association",
	"network",
	"other",
]);

const builds = /^organization\.(?:opening-noun|closing-noun|demonym-noun)$/u;

/**
 * "Museum voor Moderne en Hedendaagse Kunst", "Ministerie van Toerisme en Ambacht", "Slowaakse Inspectie voor het Milieu":
 * a body goes on with the fields that it is for, as long as they are ordinary words and nothing says that another name begins.
 */
export function withFields(words: Words, body: BodyMatch): BodyMatch {
	if (!builds.test(body.rule) || !purposeful.has(body.kind)) return body;
	const first = firstField(words, body);
	const to = nextFields(words, body.from, first);
	if (to === body.to) return body;
	const { tokens } = words;
	return {
		...body,
		to,
		end: tokens[to - 1]?.end ?? body.end,
		name: `${body.name} ${join(tokens.slice(body.to, to))}`,
	};
}

/** "Agentschap voor Natuur en Bos": the end of a second field, one word that is no name of its own, whether it is an ordinary one or not; the name's own where none follows. */
export function secondFieldEnd(words: Words, to: number): number {
	const { tokens, towns } = words;
	const field = tokens[to + 1];
	const added = tokens[to]?.fold === "en" && isWord(field) && field.capital && !field.upper;
	const named = tokens[to + 2]?.capital || towns.at(to + 1) || field?.word.innerCapital;
	return added && !named && !field.word.opening && !knownBodyAt(words, to + 1) ? to + 2 : to;
}

/** "Inspectie voor het Milieu": the end of the field behind a noun that closes a name; that of the name where none follows. */
function firstField(words: Words, { rule, to }: BodyMatch): number {
	const { tokens } = words;
	if (rule === "organization.opening-noun" || tokens[to]?.fold !== "voor") return to;
	const head = tokens[to - 1]?.word;
	// "Lid Gemeenteraad voor Europese Aangelegenheden": of what a member is in charge.
	if (!head?.closing || /(?:raad|dag|parlement|senaat|kamer)$/u.test(head.fold)) return to;
	const from = tokens[to + 1]?.word.article ? to + 2 : to + 1;
	return fieldsEnd(words, from) ?? to;
}

/** The end of all fields that "en" adds to a name of which the last word is one. */
function nextFields(words: Words, from: number, end: number): number {
	const { tokens } = words;
	let to = end;
	for (let link = tokens[to]; isWord(link) && joins(link.word); link = tokens[to]) {
		const last = tokens[to - 1];
		if (!last || !ofField(last.word) || words.towns.at(to - 1)) break;
		if (!tokens.slice(from + 1, to - 1).some(({ word }) => leads(word))) break;
		const next = fieldsEnd(words, to + 1);
		if (next === null) break;
		to = next;
	}
	return to;
}

/** The end of up to three words of a field, and of the town right behind them; null where no field or more of a name stands. */
function fieldsEnd(words: Words, from: number): number | null {
	const { tokens, towns } = words;
	let to = from;
	while (to < from + 3) {
		const token = tokens[to];
		if (!token || !ofField(token.word) || towns.at(to) || towns.countryAt(to) > to) break;
		to += 1;
	}
	if (to === from || knownBodyAt(words, from)) return null;
	const town = towns.at(to)?.to ?? (townNamed(tokens[to]?.text ?? "") ? to + 1 : to);
	return tokens[town]?.capital ? null : town;
}
