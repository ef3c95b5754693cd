import { foldName } from "#domain/names.ts";
import type { Span } from "#domain/report.ts";
import {
	agentBefore,
	beforeSubject,
	namedDoer,
	notDoer,
	reachedBehind,
	subjectBehindVerb,
} from "#ingest/languages/nl/follow-ups-doers.ts";
import type { ContactMention } from "../mention.ts";
import { functionDoes } from "./functions.ts";
import type { Known } from "./names.ts";

/** Who promised it: the subject of the clause or the agent of its passive; null for "we" and for none. */
export function findOwner(
	text: string,
	clause: Span,
	known: readonly Known[],
	people: PeopleByName,
): string | null {
	const piece = text.slice(clause.start, clause.end);
	const agent = known.find(
		({ start, end }) =>
			start >= clause.start &&
			end <= clause.end &&
			agentBefore.test(text.slice(Math.max(clause.start, start - 12), start)),
	);
	if (agent !== undefined) return agent.name;
	const behind = known.find(
		({ start, end }) =>
			start > clause.start &&
			end <= clause.end &&
			subjectBehindVerb.test(text.slice(clause.start, start)),
	);
	if (behind !== undefined) return behind.name;
	const lead = beforeSubject.exec(piece)?.[0].length ?? 0;
	const subject = known.find(
		({ start, end }) =>
			start >= clause.start && start <= clause.start + lead && end > clause.start + lead,
	);
	const person = namedPerson(piece.slice(lead, lead + 60), people);
	const at = subject ?? person;
	if (at === null || at === undefined) return functionDoes(piece) ?? unknownDoer(piece);
	const rest =
		subject === undefined
			? piece.slice(lead + (person?.length ?? 0))
			: text.slice(subject.end, clause.end);
	if (reachedBehind.test(rest)) return null;
	return takesVerb(rest) || /^(?:zal|zullen|ook zal)\b/i.test(piece) ? at.name : null;
}

/** A doer whose name only stands here: "Police Scotland stuurt …". */
function unknownDoer(piece: string): string | null {
	const name = notDoer.test(piece.replace(/^(?:Het|De)\s(?=\p{Lu})/u, ""))
		? undefined
		: namedDoer.exec(piece)?.[1];
	return name === undefined || notDoer.test(name) ? null : name;
}

/** Behind the subject a verb follows, perhaps after a second subject or a remark. */
function takesVerb(rest: string): boolean {
	return /^(?:\s*\([^)]*\))?(?:\s+en\s+(?:\p{L}+\s+){0,4}?\p{L}+)?,?(?:\s+(?:ook|zelf|[\p{Lu}]\p{L}+))?\s+(?:(?!(?:dit|dat|met|niet|uit|tot|wat)\s)\p{Ll}+t|\p{Ll}+en|is|zal|het|de|een)(?!\p{L})/u.test(
		rest,
	);
}

/** The people of a report by each form that the text may name them in: in full, by surname, by first name. */
export type PeopleByName = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects the people of a report by the forms of their names. */
export function peopleByName(contacts: readonly ContactMention[]): PeopleByName {
	const people = new Map<string, Set<string>>();
	for (const { name } of contacts) {
		if (name === null) continue;
		const words = foldName(name).split(" ");
		const forms = words.flatMap((_, i) => [
			words.slice(i).join(" "),
			words.slice(0, i + 1).join(" "),
		]);
		for (const form of forms) people.set(form, (people.get(form) ?? new Set()).add(name));
	}
	return people;
}

/** The person whose full name, surname or first name stands at the start of the words. */
export function namedPerson(
	words: string,
	people: PeopleByName,
): { readonly name: string; readonly length: number } | null {
	const written = startOfName.exec(words)?.[0].trim();
	if (written === undefined || written === "") return null;
	const names = people.get(foldName(written)) ?? new Set();
	const [name] = names;
	return names.size === 1 && name !== undefined ? { name, length: written.length } : null;
}

const startOfName = /^(?:\p{Lu}[\p{L}.'-]*|van|de|der|den|ter|ten|el|al|'t|von|da|di|dos|\s)+/u;
