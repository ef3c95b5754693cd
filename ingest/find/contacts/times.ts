import { backThen, sinceWhen } from "../../languages/nl/roles-between.ts";

/** How many words say only when somebody does what follows: "X, sinds 1 januari directeur", "X, toen nog wethouder". */
export function timeAhead(words: readonly string[]): number {
	const folded = `${words.join(" ")} `;
	const phrase = (sinceWhen.exec(folded) ?? backThen.exec(folded))?.[0];
	return phrase ? phrase.trim().split(" ").length : 0;
}
