import { bareDenial } from "../../languages/nl/meetings-granted.ts";
import { wordsTellOfMeeting } from "../meetings/reading.ts";
import { foldedWords, type Line } from "../names/tokens.ts";

const denies = /^ (?:helaas )?niet (?:gesproken|ontmoet|getroffen|gezien)(?: met)? $/u;

/**
 * Follows the lines of a report for one that opens with "Niet gesproken:" or says no more than "Afwezig met bericht"; gives
 * for each line the one that says so of it too: in the same paragraph ("Niet gesproken: Walvis. De directeur had een afspraak
 * elders") until a line tells of a meeting, in a list until an empty line.
 */
export function followDenial(text: string): (line: Line) => Line | null {
	let head: Line | null = null;
	let before: Line | null = null;
	return (line) => {
		const colon = line.tokens.slice(0, 5).findIndex(({ text: sign }) => sign === ":");
		const folded = foldedWords(colon > 0 ? line.tokens.slice(0, colon) : line.tokens.slice(0, 8));
		const bare = colon < 0 && line.tokens.length < 7 && bareDenial.test(folded);
		if ((colon > 0 && denies.test(folded)) || bare) head = line;
		else if (head !== null) {
			const listed = head.block !== line.block && bareDenial.test(foldedWords(head.tokens));
			const spaced = before !== null && /\n[^\S\n]*\r?\n/u.test(text.slice(before.end, line.start));
			const ends = listed
				? spaced || line.section !== head.section
				: head.block !== line.block || wordsTellOfMeeting(line.tokens);
			if (ends) head = null;
		}
		before = line;
		return head;
	};
}
