import type { Span } from "#domain/report.ts";
import { departmentWords } from "../../languages/nl/roles-around.ts";
import type { Line } from "../names/tokens.ts";
import { ofWord } from "../words.ts";
import type { Chunk } from "./chunk.ts";

/** The functions and departments that a line names. */
export function rolesIn(line: Line, chunks: readonly Chunk[]): readonly Span[] {
	const spans: Span[] = [];
	for (const chunk of chunks)
		if (chunk.kind === "role") spans.push({ start: chunk.role.start, end: chunk.role.end });
	for (const span of departments(line)) spans.push(span);
	return spans;
}

const parts = new Set(
	"afdeling dienst directie sector cluster team bureau department abteilung".split(" "),
);

const isPart = ofWord(({ fold }) => parts.has(fold) && departmentWords.has(fold));

/** "de afdeling Wohnungsbau", "directie Internationaal": parts of a body with their names. */
function departments({ tokens }: Line): readonly Span[] {
	const spans: Span[] = [];
	tokens.forEach((token, at) => {
		if (!isPart(token.word)) return;
		let to = at + 1;
		while (
			tokens[to]?.capital ||
			(/^(?:en|and)$/u.test(tokens[to]?.fold ?? "") && tokens[to + 1]?.capital)
		)
			to += 1;
		const last = tokens[to - 1];
		if (to > at + 1 && last) spans.push({ start: token.start, end: last.end });
	});
	return spans;
}
