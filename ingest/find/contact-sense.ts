import { ownPartyCues } from "../languages/nl/meetings.ts";
import { indexCues, seekCue } from "./meetings-cues.ts";
import { reasonIn, tellsOfMeeting } from "./meetings-reading.ts";
import { foldedWords, type Line } from "./names-tokens.ts";

/** What a line is, for those who read people and bodies out of it. */
export interface Sense {
	readonly list: boolean;
	readonly meeting: boolean;
	readonly contacts: boolean;
	readonly prose: boolean;
	/** The words of the line, folded, with a space at both ends. */
	readonly folded: string;
}

const verbs = new Set(
	`is was waren werd werden wordt worden heeft hebben had hadden heb ben spraken sprak ontving ontvingen kwam kwamen gaf gaven
	vertelde vertelden legde schoof leidde troffen trof zagen zag liepen ging gingen bezochten bezocht stond nam namen zat zaten
	kon konden zou zouden zal zullen deed deden liet lieten hield hielden vroeg gesproken ontmoet zijn begonnen begon bleek blijkt
	maakten maakte kreeg kregen sloot sloten volgde volgden`
		.split(/\s+/u)
		.filter((word) => word !== ""),
);

/** Small words of running text that lists of contacts seldom have. */
const tellers = new Set(
	"ons wij we ik die dat hij zij ze om ook er hem hun daar toen nog al dit een met".split(" "),
);

const own = indexCues([[true, ownPartyCues]]);

const known = new WeakMap<Line, Sense>();

/** Judges a line once: whether it is a list, tells of meetings, has verbs. */
export function lineSense(line: Line): Sense {
	const before = known.get(line);
	if (before) return before;
	const { section, block, tokens, lead } = line;
	const folded = foldedWords(tokens);
	const contacts =
		section.role === "contacts" ||
		(lead !== "" && tellsOfMeeting(lead)) ||
		line.telling.some((one) => tellsOfMeeting(foldedWords(one.tokens)));
	const party = section.role === "party";
	const verb = tokens.some(
		(token) => token.kind === "word" && !token.capital && verbs.has(token.fold),
	);
	const meeting = contacts || tellsOfMeeting(folded) || reasonIn(folded) !== null;
	const small = tokens.filter(({ fold, capital }) => !capital && tellers.has(fold)).length;
	const sentence = tokens.length > 9 && tokens.at(-1)?.text === "." && small >= 2;
	const told = tokens.length > 9 && tokens.at(-1)?.text === "." && block.sentences.length > 1;
	const prose = (verb || sentence || told) && (block.kind === "paragraph" || tokens.length > 14);
	const sense = {
		list: contacts || party || seekCue(own, folded) !== null,
		meeting,
		contacts,
		prose,
		folded,
	};
	known.set(line, sense);
	return sense;
}
