import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { firstNames } from "../../gazetteer/person-names.ts";
import type { ContactMention } from "../mention.ts";
import type { Line, Token } from "../names/tokens.ts";
import { nameWritten } from "../names/written.ts";

const longest = 5;

const greets = /^(?:groet|groeten|groetjes|liefs)$/u;

const isPart = ({ kind, capital, upper, word }: Token): boolean =>
	kind === "word" &&
	(word.initials || word.particle || (capital && !upper && !word.common && word.role === null));

const isTown = (name: readonly Token[]): boolean =>
	[name, name.slice(-1)].some(
		(part) => lookUpTowns(part.map(({ fold }) => fold).join(" ")).named !== null,
	);

/** Whoever signs the report, with a line that holds nothing but a name behind a greeting; null if a line is none. */
export function signatureIn({ tokens }: Line): ContactMention | null {
	const name = tokens.filter(({ text, fold }) => !/^[.,!]$/u.test(text) && !greets.test(fold));
	const [first, last] = [name[0], name.at(-1)];
	if (!first || !last?.capital || name.length > longest || !name.every(isPart)) return null;
	const several = name.filter(({ capital }) => capital).length > 1 && !isTown(name);
	if (!(several || firstNames.has(first.fold))) return null;
	return {
		start: first.start,
		end: last.end,
		name: nameWritten(name),
		role: null,
		organization: null,
		city: null,
		group: false,
		traveller: true,
		aliases: [],
		meeting: null,
		rule: "person.name",
		confidence: 0.8,
	};
}
