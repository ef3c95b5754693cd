import type { ContactMention, OrganizationMention } from "../mention.ts";
import type { Line } from "../names/tokens.ts";
import type { BodyMatch } from "../organizations/match.ts";
import { closes, dayAhead, glosses } from "./lead.ts";

/** Heads lines of a list: a body that is all a line without a bullet says. */
interface Head {
	readonly body: BodyMatch;
	/** Empty lines stand between the body and the first below it, so that they don't end what it heads. */
	readonly spaced: boolean | null;
	/** More is said of the body than its name, so that it heads lines with a bullet alone. */
	readonly glossed: boolean;
	/** The number of the paragraph that the body is all of, which heads the next one alone; -1 for a line of a list. */
	readonly paragraph: number;
}

const bullet = /[-–—•*·▪○]\s*$/u;

/**
 * Follows the lines of a report for bodies that stand alone above those who belong to them ("Gemeente Malmö", then "Leila
 * Haddad, planoloog"): `ahead` gives the body that heads a line, null if none does; `read` is told who was found on it.
 * A line that names nobody, such as a town, ends what a body heads. A list that begins with people has their bodies behind them, so that there no body heads anybody.
 */
export function followHeads(text: string, starting: ReadonlyMap<number, OrganizationMention>) {
	let head: Head | null = null;
	let before: Line | null = null;
	let person = false;
	const isSpaced = ({ start }: Line): boolean =>
		before !== null && /\n[^\S\n]*\r?\n/u.test(text.slice(before.end, start));
	const isBulleted = ({ start }: Line): boolean => bullet.test(text.slice(0, start).slice(-4));
	const alone = (line: Line): Omit<Head, "spaced"> | null => {
		const { block, end } = line;
		if (block.kind === "row" || block.leadIn || isBulleted(line)) return null;
		const day = dayAhead.exec(text.slice(line.start, end))?.[0].length ?? 0;
		const tokens =
			day > 0 ? line.tokens.filter(({ start }) => start >= line.start + day) : line.tokens;
		const [first] = tokens;
		const opener = first?.word.article || (first?.word.genericNoun && !starting.has(first.start));
		const mention = starting.get(tokens[opener ? 1 : 0]?.start ?? -1);
		if (!mention || mention.end > end || block.end !== end) return null;
		const rest = text.slice(mention.end, end);
		if (!closes(rest) && !glosses(rest)) return null;
		const paragraph = block.kind === "paragraph" ? line.blockIndex : -1;
		return { body: { ...mention, from: 0, to: 0, post: null }, glossed: !closes(rest), paragraph };
	};
	return {
		ahead(line: Line): BodyMatch | null {
			if (line.block.kind === "paragraph" && head?.paragraph === line.blockIndex - 1) {
				if (line.section !== before?.section || isSpaced(line)) head = null;
				return line.tokens.some(({ start }) => starting.has(start)) ? null : (head?.body ?? null);
			}
			if (line.section !== before?.section || line.block.kind !== "item" || line.block.leadIn)
				head = null;
			if (!head) return null;
			const spaced = isSpaced(line);
			if (head.spaced === false && spaced) head = null;
			else if (head.spaced === null) head = { ...head, spaced };
			if (head?.glossed && !isBulleted(line)) head = null;
			const own = line.tokens.some(({ start }) => starting.has(start));
			return own ? null : (head?.body ?? null);
		},
		read(line: Line, contacts: readonly ContactMention[]): void {
			const body = alone(line);
			if (!body && line.block.kind === "paragraph" && head?.paragraph === line.blockIndex - 1) {
				before = line;
				return;
			}
			const behind = person && !isSpaced(line) && head === null;
			if (body) head = behind ? null : { ...body, spaced: null };
			else if (contacts.length === 0) head = null;
			else if (head && contacts.every(({ organization }) => organization !== head?.body.name))
				if (before && alone(before)) head = null;
			person = contacts.some(({ name, organization }) => name !== null && organization === null);
			before = line;
		},
	};
}
