import type { Span } from "#domain/report.ts";
import type { Document } from "../../document.ts";
import type { Meeting } from "../meetings/reading.ts";
import type { ContactMention } from "../mention.ts";
import type { Line } from "../names/tokens.ts";
import { sectionAt } from "../within.ts";
import { foldWord } from "../word-form.ts";
import type { Entry } from "./entry/entry.ts";

/** A body met with none of its people. */
export interface MetBody extends Span {
	readonly organization: string;
	readonly city: string | null;
	readonly meeting: Exclude<Meeting, null>;
	readonly rule: string;
	readonly confidence: number;
}

/** Groups so vague that the body itself counts as met. */
export const massWords = new Set(
	"vertegenwoordigers vertegenwoordiging stafleden staf medewerkers team collegas delegatie afvaardiging staff representatives".split(
		" ",
	),
);

/** "vertegenwoordigers van A": a group so vague that its body is met besides. */
export const isMass = ({ name, group, role }: ContactMention): boolean =>
	name === null && group && massWords.has(foldWord(role?.split(" ")[0] ?? ""));

/** "mensen van Stichting Walvis": nobody to be told apart, so that the body itself counts as met. */
export const isOnlyPeople = ({ role, body }: Entry): boolean =>
	body !== null && /^(?:mensen|personen|lieden)$/u.test(role?.headFold ?? "");

/** One meeting a body and trip: the first that took place, else the first that did not. */
export function firstOfEach(document: Document, meetings: readonly MetBody[]): readonly MetBody[] {
	const tripAt = (start: number): number => sectionAt(document, start)?.trip ?? 0;
	const kept = new Map<string, MetBody>();
	for (const meeting of meetings) {
		const key = `${tripAt(meeting.start)} ${meeting.organization}`;
		const before = kept.get(key);
		if (!before || (!before.meeting.met && meeting.meeting.met)) kept.set(key, meeting);
	}
	return [...kept.values()];
}

export function bodyAlone(
	line: Line,
	entry: Entry,
	meeting: Meeting,
	ownParty: boolean,
): MetBody | null {
	const { body } = entry;
	if (!body || !meeting || ownParty) return null;
	const { role } = line.section;
	const contacts = role === "contacts";
	// Elsewhere a body is told of for much else than that it was met.
	const missed = !meeting.met && (role === "places" || role === "other" || role === "purpose");
	if (!contacts && !missed) return null;
	const { start, end, name, city } = body;
	return {
		start,
		end,
		organization: name,
		city,
		meeting,
		rule: contacts ? "meeting.body" : "meeting.body-told",
		confidence: contacts ? 0.8 : 0.6,
	};
}
