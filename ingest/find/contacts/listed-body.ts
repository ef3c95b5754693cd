import type { Span } from "#domain/report.ts";
import { articles } from "../../languages/nl/roles-around.ts";
import type { Line } from "../names/tokens.ts";

const opens = /^(?:[,;:]|en|met|and|with)$/u;
const closes = /^(?:[,;.]|en|and)$/u;

/** "Olam (fabrieksdirecteur) en Cargill", "ondernemers: Dargaud, Casterman": whether a body stands in a list by itself, where others of it have people. */
export function isListed({ tokens }: Line, { start, end }: Span): boolean {
	const from = tokens.findIndex((token) => token.start >= start);
	let before = from - 1;
	while (articles.has(tokens[before]?.fold ?? "")) before -= 1;
	const next = tokens.find((token) => token.start >= end);
	const opened = opens.test(tokens[before]?.text.toLowerCase() ?? "");
	return opened && (next === undefined || closes.test(next.text.toLowerCase()));
}
