import type { Span } from "#domain/report.ts";
import { articles } from "../../languages/nl/roles-around.ts";
import type { Line } from "../names/tokens.ts";

const opens = /^(?:[,;:]|en|met|and|with)$/u;
/** Nobody to be told apart from the body: "iemand van Cargill en een wijkagent". */
const somebody = /^(?:iemand|eentje|mensen|personen|lieden|somebody|someone|people)$/u;
const closes = /^(?:[,;.]|en|and)$/u;

/** "Olam (fabrieksdirecteur) en Cargill", "ondernemers: Dargaud, Casterman": whether a body stands in a list by itself, where others of it have people. */
export function isListed({ tokens }: Line, { start, end }: Span): boolean {
	const from = tokens.findIndex((token) => token.start >= start);
	let before = from - 1;
	while (articles.has(tokens[before]?.fold ?? "")) before -= 1;
	const next = tokens.find((token) => token.start >= end);
	const word = tokens[before]?.text.toLowerCase() ?? "";
	const opened =
		opens.test(word) ||
		(/^(?:van|bij|of|from)$/u.test(word) && somebody.test(tokens[before - 1]?.fold ?? ""));
	return opened && (next === undefined || closes.test(next.text.toLowerCase()));
}
