import { partPlurals } from "../../languages/nl/roles-around.ts";
import type { Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";

/** One of several parts of a body that a plural function is told of: "afdeling Groen". */
export interface Part {
	readonly text: string;
	/** Where it ends in the text. */
	readonly end: number;
	/** First token after it. */
	readonly to: number;
}

/** The parts that stand behind a plural function ("van de afdelingen Groen, Water en Riolering"); null if there aren't two or more. */
export function partsNamed(tokens: readonly Token[], from: number): readonly Part[] | null {
	const [link, article, noun] = tokens.slice(from, from + 3);
	if (link?.fold !== "van" || !article?.word.article || !noun) return null;
	const single = partPlurals[noun.fold];
	if (!single) return null;
	const parts: Part[] = [];
	let at = from + 3;
	while (tokens[at]?.capital && parts.length < 6) {
		let to = at + 1;
		while (tokens[to]?.kind === "word" && tokens[to]?.capital) to += 1;
		parts.push({
			text: `${single} ${join(tokens.slice(at, to))}`,
			end: tokens[to - 1]?.end ?? noun.end,
			to,
		});
		at = to;
		if (tokens[at]?.text !== "," && tokens[at]?.fold !== "en") break;
		at += 1;
	}
	return parts.length > 1 ? parts : null;
}
