import {
	attendedBehind,
	bodyOrVenue,
	championship,
	commemoration,
	compoundHead,
	dayHead,
	edition,
	eventExamples,
	invitedBy,
	joinedName,
	knownEvents,
	nameInner,
	nameTail,
	numberedSummits,
	ownMeeting,
	plainHeads,
	plainPrefix,
	planName,
	properHeads,
	singleNameHeads,
} from "#ingest/languages/nl/events.ts";
import { eachMatch } from "../matches.ts";
import { cutAtStop, withoutOpeners, withoutSomebody } from "./ends.ts";

/** A name of an event within a sentence. */
interface EventName {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly year: number | null;
	readonly rule: string;
	readonly confidence: number;
}

const cap = "\\p{Lu}(?:[\\p{L}\\p{N}&'.-]{0,40}[\\p{L}\\p{N}])?";
// "e-Governance Conference"
const first = `(?:\\d{1,3}\\s+)?(?:(?<![\\p{L}-])[ei]-)?${cap}`;
const run = `${first}(?:\\s+(?:(?:${nameInner})\\s+){0,2}${cap}){0,8}`;
const year =
	"(?:\\s*\\((?<acronym>[\\p{L}\\d-]{2,12})\\))?(?:,?\\s*(?:in\\s+)?(?<year>(?:19|20)\\d{2})(?!\\d)|\\s+'(?<short>\\d{2})(?!\\d))?";
const ordinal = `(?<edition>${edition}\\s+)?`;

const quotedBehind = new RegExp(
	`(?<!\\p{L})(?:\\p{L}{0,20}(?:${plainHeads}))(?:\\s+(?:over|van|getiteld|genaamd|met als (?:titel|thema)|met de titel|onder de titel|:))?\\s*["'](?<name>[^"]{4,160}?)["'](?=[\\s,.;:)]|$)`,
	"giu",
);
const quotedBefore = new RegExp(
	`["'](?<name>[\\p{Lu}\\d][^"]{3,100}?)["'],?\\s+(?:de|het|een|the|a)\\s+(?:\\p{L}+\\s+){0,3}?\\p{L}{0,20}(?:${plainHeads})(?!\\p{L})`,
	"giu",
);
const proper = new RegExp(
	`${ordinal}(?<![\\p{L}\\d])(?<name>(?:${first}\\s+(?:(?:${nameInner})\\s+){0,2}){0,8}(?:${properHeads})(?:\\s+${cap}){0,6}(?:\\s+${nameTail}\\s+${run})?)(?![\\p{L}])${year}`,
	"gu",
);
const compound = new RegExp(
	`(?<![\\p{L}\\d])(?<name>${run}-(?:${plainHeads}|\\p{Ll}{0,12}dag))(?!\\p{L})${year}`,
	"gu",
);
const capBefore = new RegExp(
	`(?<![\\p{L}\\d])(?<name>${cap}(?:\\s+${cap}){1,6}\\s+(?:${plainHeads}))(?!\\p{L})${year}`,
	"gu",
);
const headBefore = new RegExp(
	`(?<![\\p{L}-])(?<head>\\p{Ll}{0,20}(?:${plainHeads}))\\s+(?<name>\\p{Lu}[^\\s,.;:()"]*(?:\\s+[^\\s,.;:()"]+){0,6})${year}`,
	"gu",
);
const headOf = new RegExp(
	`(?<![\\p{L}-])(?<name>(?:(?:[Ww]orld|[Ww]ereld|[Jj]aarlijkse|[Ii]nternationale|[Ee]uropese|[Aa]nnual|[Gg]lobal)\\s?)(?:${plainHeads})\\s+van\\s+(?:de|het)\\s+(?:(?:\\p{Lu}\\p{Ll}+s?e\\s+)?netwerk\\s+)?${run}(?!\\s+netwerk))${year}`,
	"gu",
);
const lowerWithYear =
	/(?<![\p{L}-])(?<name>\p{Ll}[\p{L}-]*\s+(?:summit|forum|expo|festival|conference|fair))\s+(?<year>20\d{2})(?!\d)/gu;
const day = new RegExp(
	`(?<![\\p{L}\\d])(?<name>(?:\\p{Lu}\\p{L}+\\s+)?${dayHead}\\s+${cap}(?:\\s+${cap}){0,6})${year}`,
	"gu",
);
const numbered = new RegExp(`(?<![\\p{L}\\d(])(?<name>${numberedSummits})(?![\\p{L}\\d])`, "gu");
const compoundDay = new RegExp(
	`(?<=\\p{Ll}[,:]?\\s)(?<name>(?:${cap}\\s+)?${compoundHead}(?:\\s+${cap}){0,4})(?![\\p{L}])${year}`,
	"gu",
);
const ofBody = new RegExp(
	`(?<![\\p{L}-])(?<name>${ownMeeting}\\s+van\\s+(?:(?:de|het)\\s+(?:(?:\\p{Lu}\\p{Ll}+s?e\\s+)?netwerk\\s+)?(?:${cap}\\s+(?:(?:${nameInner})\\s+){0,2}${run}|\\p{Lu}[\\p{Lu}\\d]{2,}|\\p{Lu}\\p{L}+-\\p{Ll}+)|${cap}\\s+(?:for|of)\\s+${run}|\\p{Lu}[\\p{Lu}\\d]{2,}|\\p{Lu}\\p{L}*(?:cities|network)))(?!\\p{L})${year}`,
	"gu",
);
// "Velo-city 2017", "MIPIM 2019", "Offshore Energy 2023": no word, or more than one.
const ownName = `(?:\\p{Lu}[\\p{Lu}\\d&]{2,}|\\p{Lu}\\p{L}+-\\p{L}+|\\p{Lu}\\p{L}*\\d\\p{L}*|${cap}(?:\\s+${cap}){1,4})`;
const calledByYear = new RegExp(
	`(?<=\\b(?:deelname aan|deelnemen aan|deelgenomen aan|bijwonen van|bezoek aan|naar|tijdens|van|bij|op)\\s+(?:de\\s+|het\\s+)?)(?<name>(?-i:${ownName}))\\s+(?<year>20[0-3]\\d)(?!\\d)`,
	"giu",
);
const calledByYearThen = new RegExp(
	`(?<![\\p{L}\\d-])(?<name>${ownName}|${cap})\\s+(?<year>20[0-3]\\d)(?=\\s+${attendedBehind}(?!\\p{L}))`,
	"gu",
);
const known = new RegExp(`(?<![\\p{L}\\d-])(?<name>${knownEvents})(?![\\p{L}\\d-])${year}`, "gu");
const joined = new RegExp(`(?<![\\p{L}\\d])(?<name>${joinedName})(?!\\p{L})${year}`, "gu");
const championships = new RegExp(`(?<![\\p{L}\\d])(?<name>${championship})${year}`, "gu");
const commemorations = new RegExp(`(?<!\\p{L})(?<name>${commemoration})(?!\\p{L})`, "gu");
const attendedRun = new RegExp(
	`(?<=\\b(?:deelname aan|deelnemen aan|deelgenomen aan|bijwonen van|bezoek aan|attending)\\s+(?:de\\s+|het\\s+|the\\s+)?)(?<name>${cap}(?:\\s+(?:(?:${nameInner})\\s+){0,2}${cap}){1,8})(?:\\s*\\((?<acronym>[\\p{Lu}\\d-]{2,12})\\))?\\s+(?<year>20\\d{2})(?!\\d)`,
	"giu",
);
// "Deelname aan Ecoprocura 2019": nobody takes part in a town.
const attendedOne = new RegExp(
	`(?<=\\b(?:deelname aan|deelnemen aan|deelgenomen aan|bijwonen van|attending)\\s+(?:de\\s+|het\\s+|the\\s+)?)(?<name>(?-i:${cap}))\\s+(?<year>20[0-3]\\d)(?!\\d)`,
	"giu",
);
const example = new RegExp(
	`(?<=(?:zoals|waaronder|als)\\s+)(?<name>\\p{Lu}\\p{L}*(?:\\s+(?:the|de|of|${cap})){0,6}\\s+${cap})`,
	"gu",
);

const heads = new RegExp(`(?:${plainHeads}|${properHeads})(?!\\p{L})`, "iu");
const properHead = new RegExp(`(?:${properHeads})(?!\\p{L})`, "u");
const plainHead = new RegExp(`(?:${plainHeads})(?!\\p{L})`, "iu");
// "Training 'zoekgeraakte kinderen'": a lesson, and no name.
const taught = /workshop|training/i;
const anyYear = /20\d\d/;
const compoundWord = new RegExp(compoundHead, "u");
const joinedHint = new RegExp(joinedName, "u");
// Only where a word with a capital starts: tried at every letter it costs more than all other hints.
const knownHint = new RegExp(`\\b(?=[A-Z])(?:${knownEvents})`, "u");

interface NameRule {
	readonly rule: string;
	readonly pattern: RegExp;
	readonly confidence: number;
	/** A quick look that tells whether the pattern can be there at all. */
	readonly hint: RegExp;
}

const rules: readonly NameRule[] = [
	{ rule: "event-quoted", pattern: quotedBehind, confidence: 0.93, hint: /["']/ },
	{ rule: "event-quoted", pattern: quotedBefore, confidence: 0.93, hint: /["']/ },
	{ rule: "event-numbered", pattern: numbered, confidence: 0.95, hint: /COP|WUF|Habitat/ },
	{
		rule: "event-day",
		pattern: day,
		confidence: 0.85,
		hint: /(?:Dag|Nacht|Week|Maand|Jaar)\s+van/,
	},
	{
		rule: "event-of-body",
		pattern: ofBody,
		confidence: 0.85,
		hint: /(?:congres|conferentie|vergadering|bijeenkomst|jaartop)\s+van/,
	},
	{ rule: "event-named", pattern: proper, confidence: 0.93, hint: properHead },
	{ rule: "event-compound", pattern: compound, confidence: 0.85, hint: /-/ },
	{ rule: "event-head-behind", pattern: capBefore, confidence: 0.8, hint: plainHead },
	{ rule: "event-of-body", pattern: headOf, confidence: 0.85, hint: / van (?:de|het) / },
	{ rule: "event-head-before", pattern: headBefore, confidence: 0.85, hint: plainHead },
	{ rule: "event-commemoration", pattern: commemorations, confidence: 0.8, hint: /erdenking/ },
	{ rule: "event-joined", pattern: joined, confidence: 0.8, hint: joinedHint },
	{ rule: "event-numbered", pattern: championships, confidence: 0.85, hint: /\b[WEN]K\s/ },
	{ rule: "event-with-year", pattern: calledByYearThen, confidence: 0.8, hint: anyYear },
	{ rule: "event-with-year", pattern: attendedRun, confidence: 0.85, hint: anyYear },
	{ rule: "event-with-year", pattern: attendedOne, confidence: 0.8, hint: anyYear },
	{ rule: "event-known", pattern: known, confidence: 0.9, hint: knownHint },
	{ rule: "event-compound", pattern: compoundDay, confidence: 0.8, hint: compoundWord },
	{ rule: "event-with-year", pattern: calledByYear, confidence: 0.8, hint: anyYear },
	{ rule: "event-with-year", pattern: lowerWithYear, confidence: 0.8, hint: anyYear },
	{ rule: "event-example", pattern: example, confidence: 0.7, hint: /zoals|waaronder/ },
];

const other =
	/\b[WEN]K\s|\p{Ll}(?:Fest|Con)\b|vergadering\svan|erdenking|COP|WUF|Habitat|-\p{Ll}{0,12}dag\b|evenementen|(?:Dag|Nacht|Maand|Jaar) van |20\d\d/u;

/** The names of events in a sentence, in order, none within another. */
export function eventNames(sentence: string): EventName[] {
	// A cell of a table is a name's end.
	if (sentence.includes("\t")) return eventNames(sentence.replaceAll("\t", ";"));
	const possible = [heads, other, compoundWord, knownHint].some((hint) => hint.test(sentence));
	if (!possible) return [];
	const found: EventName[] = [];
	for (const { rule, pattern, confidence, hint } of rules) {
		if (!hint.test(sentence)) continue;
		eachMatch(sentence, pattern, (match) => {
			const event = readName(sentence, match, rule);
			if (
				event !== null &&
				!found.some((other) => event.start < other.end && event.end > other.start)
			)
				found.push({ ...event, rule, confidence });
		});
	}
	return found.sort((a, b) => a.start - b.start);
}

function readName(
	sentence: string,
	match: RegExpExecArray,
	rule: string,
): Omit<EventName, "rule" | "confidence"> | null {
	const groups: Partial<Record<"name" | "head" | "year" | "short" | "edition", string>> =
		match.groups ?? {};
	let name = groups.name ?? "";
	let start = match.index + match[0].indexOf(name);
	if (rule === "event-example" && !eventExamples.test(sentence.slice(0, start))) return null;
	let cutShort = false;
	if (rule === "event-head-before") {
		const cut = cutAtStop(name);
		cutShort = cut.length < name.length;
		if (
			!cut.includes(" ") &&
			!/\d/.test(cut) &&
			!singleNameHeads.test(groups.head ?? "") &&
			!/^\p{Lu}[\p{Lu}\d&]{2,}$/u.test(cut)
		)
			return null;
		name = cut;
	} else if (!rule.startsWith("event-quoted") && rule !== "event-day") {
		const opening =
			rule === "event-named" ? withoutSomebody(withoutOpeners(name), heads) : withoutOpeners(name);
		start += name.length - opening.length;
		name = opening;
	}
	if (rule.startsWith("event-quoted") && /^\p{Ll}/u.test(name) && taught.test(match[0]))
		return null;
	// "Wärmewende 2024 van de Deutsche Energie-Agentur": whose it is stands behind the year.
	name = name.replace(/(?<=\s20\d\d)\s+(?:van|door)\s.*$/u, "");
	if (rule === "event-with-year" && invitedBy.test(sentence.slice(0, start))) return null;
	const words = name.split(/\s+/);
	if (rule === "event-compound" && plainPrefix.test(name)) return null;
	if (rule === "event-with-year" && planName.test(name)) return null;
	if (/^event-(?:named|with-year|example)$/.test(rule) && bodyOrVenue.test(name)) return null;
	if (rule !== "event-known" && name.length < 4) return null;
	if (words.length < 2 && !/\d|-/.test(name) && rule === "event-named") return null;
	if (words.every((word) => /^\p{Ll}/u.test(word)) && rule === "event-head-behind") return null;
	const whole =
		rule === "event-head-before" ? start + name.length : match.index + match[0].trimEnd().length;
	const stated = groups.year ?? (groups.short === undefined ? undefined : `20${groups.short}`);
	const digits = cutShort ? undefined : stated;
	const apart = /\bin\s+\d{4}$/.test(match[0]);
	// "Expo 2020" was held later: the year of a brand dates nothing.
	const inName = rule === "event-known" ? undefined : /\b((?:19|20)\d{2})\b/.exec(name)?.[1];
	const shown = digits === undefined || inName !== undefined || apart ? name : `${name} ${digits}`;
	const before =
		rule === "event-named" && start === match.index + (groups.edition?.length ?? 0)
			? (groups.edition ?? "")
			: "";
	return {
		start: start - before.length,
		end: Math.max(whole, start + name.length),
		name: (before + shown).trim(),
		year: digits !== undefined || inName !== undefined ? Number(digits ?? inName) : null,
	};
}
