import { styleText } from "node:util";
import type { MarkedList } from "../gather/mark.ts";
import type { Piece } from "./pieces.ts";

const styles = {
	cities: "cyan",
	organizations: "green",
	people: "magenta",
	themes: "yellow",
	followups: "blue",
	events: "red",
} as const satisfies Record<MarkedList, string>;

/** A report for a terminal: marked words in the colour of their kind, sentences that gave nothing dimmed. */
export function toTerminal(file: string, pieces: readonly Piece[]): string {
	const legend = Object.entries(styles).map(([list, style]) => styleText(style, list));
	const body = pieces.map(({ text, mark, silent }) =>
		mark ? styleText(["bold", styles[mark]], text) : silent ? styleText("dim", text) : text,
	);
	return `${file}  ${legend.join(" ")} ${styleText("dim", "gave nothing")}\n\n${body.join("")}\n`;
}
