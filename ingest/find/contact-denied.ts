import { wordsTellOfMeeting } from "./meetings-reading.ts";
import { foldedWords, type Line } from "./names-tokens.ts";

const denies = /^ (?:helaas )?niet (?:gesproken|ontmoet|getroffen|gezien) $/u;

/**
 * Follows the lines of a report for one that opens with "Niet gesproken:"; gives for each line the one in the same paragraph
 * that says so of it too ("Niet gesproken: Walvis. De directeur had een afspraak elders"), until a line tells of a meeting.
 */
export function followDenial(): (line: Line) => Line | null {
	let head: Line | null = null;
	return (line) => {
		const colon = line.tokens.slice(0, 5).findIndex(({ text }) => text === ":");
		const opens = colon > 0 && denies.test(foldedWords(line.tokens.slice(0, colon)));
		if (opens) head = line;
		else if (head?.block !== line.block || wordsTellOfMeeting(line.tokens)) head = null;
		return head;
	};
}
