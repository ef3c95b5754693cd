import {
	fillers,
	formerly,
	leadingVerbs,
	ledOnce,
	presently,
} from "../../../languages/nl/roles-between.ts";
import { bodyGroups, partOfThem } from "../../../languages/nl/roles-of-groups.ts";
import type { Token } from "../../names/tokens.ts";
import type { Link } from "../links.ts";
import type { Content, Entry, State } from "./entry.ts";

/** "leidde X ons rond bij de vestiging van", "X ontving ons bij", "X spraken wij op": the body that follows is where they were met. */
const guided =
	/^ (?:ons (?:\S+ ){0,2}rond (?:bij|in|op) (?:\S+ van )?|(?:ontving|ontvingen|verwelkomde) (?:ons|mij) (?:bij|op|aan|in)|(?:ontmoette|ontmoetten|sprak|spraken|trof|troffen|zag|zagen) (?:ik|wij|we) (?:bij|op|aan) (?:(?:kantoor|plaatse) (?:bij|van) )?) ?$/u;

/** "…; zij werkt sinds kort bij": the body that follows is hers. */
const employed =
	/^ (?:\S+ ){0,6}(?:hij|zij|ze|die) (?:is|was|werkt|werkte|doet|zit|studeert|promoveert|doceert) (?:\S+ ){0,6}(?:bij|voor|aan) $/u;

/** "X …; zij is directeur", "X heeft ons namens Y ontvangen": the one named last goes on though other words stand between. */
export function withSubject(
	tokens: readonly Token[],
	state: State,
	chunk: Content,
	link: Link,
): Link {
	const { kind, from } = chunk;
	const before = state.current ?? state.last;
	const told = before !== null && state.entries.includes(before);
	const holds = before?.role && (before.body || before.town);
	if (link.predicate && kind === "role" && told && before.name && !holds) {
		before.role = null;
		state.current = before;
		return { ...link, tie: "is" };
	}
	if (kind === "role" && told && before.name && !before.role && isRelative(tokens, chunk, link)) {
		state.current = before;
		return { ...link, tie: "is" };
	}
	const now = kind === "role" ? whoIsNow(tokens, state, from, link) : null;
	if (now) {
		Object.assign(now, { role: null, body: null, town: null });
		state.current = now;
		return { ...link, tie: "is" };
	}
	if (kind === "role" && state.respective && link.tie === "far" && link.words.at(-1) === "en")
		return { ...link, tie: "and" };
	if (kind === "body" && employed.test(` ${link.words.join(" ")} `) && told && before.name)
		if (!before.body && !before.town) {
			state.current = before;
			return { ...link, tie: "preposition", preposition: link.words.at(-1) ?? "" };
		}
	if (told && before.name && !before.body && isAtHead(tokens, before, chunk, link)) {
		state.current = before;
		return { ...link, tie: "preposition", preposition: "van" };
	}
	const office = state.current?.name || state.current?.body ? null : state.current?.role;
	// "CIO van de overheid Jonas Berg"
	const ofNoun = link.words.length === 2 && link.words[0] === "van";
	if (kind === "name" && link.tie === "far" && office && ofNoun && tokens[from - 2]?.word.article)
		return { ...link, tie: "none" };
	// "directeur van het centrum voor sociale zaken (MOPS)"
	const glossed = kind === "body" && link.tie === "far" && tokens[from - 1]?.text === "(";
	if (glossed && office && /^(?:van|bij)$/u.test(link.words[0] ?? "") && link.words.length < 7)
		return { ...link, tie: "preposition", preposition: "van" };
	if (
		kind === "body" &&
		chunk.body.kind !== "diplomatic-post" &&
		guided.test(` ${link.words.join(" ")} `) &&
		told &&
		before.name &&
		!before.body
	) {
		state.current = before;
		return { ...link, tie: "preposition", preposition: "bij" };
	}
	if (told && kind !== "body" && kind !== "town" && ofTheirs(state, before, link))
		return { ...link, tie: before.bodyOnly ? "colon" : "far" };
	const speaksFor =
		kind === "body" &&
		link.tie === "far" &&
		link.words.at(-1) === "namens" &&
		link.words.length <= 5 &&
		!link.words.some((word) => word === "en" || word === "met");
	const speaker = state.current?.name ?? state.current?.role;
	if (speaksFor && speaker && !state.current?.body)
		return { ...link, tie: "preposition", preposition: "namens" };
	return link;
}

/** "X, die er al twintig jaar directeur is": what a clause with its verb at the end says of the one before it. */
function isRelative(tokens: readonly Token[], { to }: Content, { words, comma }: Link): boolean {
	const at = words.lastIndexOf("die");
	if (!comma || at < 0 || at > 3 || !/^(?:is|was)$/u.test(tokens[to]?.fold ?? "")) return false;
	return words
		.slice(at + 1)
		.every((word) => (timed.test(word) || fillers.has(word)) && !formerly.has(word));
}

const timed =
	/^(?:er|daar|hier|al|pas|ook|zelf|tot|van|in|bij|een|twee|drie|vier|vijf|tien|twintig|dertig|\d+|\S*jaar|weken|maanden|\S*dag)$/u;

/** "een delegatie van X onder leiding van", "X, vertegenwoordigd door": makes who follows one of the group or body before, in whose place they are told of where it says no more than that somebody came. */
function ofTheirs(state: State, before: Entry, { words }: Link): boolean {
	const { name, role, body } = before;
	if (name || !body || !partOfThem.test(` ${words.join(" ")} `)) return false;
	if (!before.bodyOnly && !role?.head.plural && !role?.head.group) return false;
	if (role && bodyGroups.has(role.headFold) && before.count === null)
		Object.assign(before, { role: null, bodyOnly: true });
	if (before.bodyOnly) state.current = before;
	const contextEntry = before.bodyOnly ? before : null;
	Object.assign(state, { context: body, contextHolds: true, contextEntry });
	return true;
}

/** "X, inmiddels directeur van Y", "X heeft de wethouder gesproken, nu als directeur van Y": whose the function that follows is now; null if nothing says so. */
function whoIsNow(
	tokens: readonly Token[],
	state: State,
	from: number,
	{ words }: Link,
): Entry | null {
	const as = words.at(-1) === "als";
	if (!presently.has(words.at(as ? -2 : -1) ?? "")) return null;
	const before = state.current ?? state.last;
	if (!before || !state.entries.includes(before)) return null;
	if (before.name) return before.role || as ? before : null;
	const sign = tokens[from - (as ? 3 : 2)]?.text;
	const bare = before.role && !before.role.head.plural && !before.body && sign === ",";
	const named = bare ? state.entries[state.entries.indexOf(before) - 1] : undefined;
	return named?.name && !named.role ? named : null;
}

/** "X leidt het milieuprogramma van Y", "X, die de afdeling Z bij Y runt", "X coördineert de vrijwilligers bij Y": the body that follows is his, and a group between is led by him. */
function isAtHead(
	tokens: readonly Token[],
	before: Entry,
	chunk: Content,
	{ words, tie }: Link,
): boolean {
	if (tie !== "far" || words.length > 8 || words.some((word) => ledOnce.test(word))) return false;
	const leads = leadingVerbs.has(words[/^(?:die|en|ook)$/u.test(words[0] ?? "") ? 1 : 0] ?? "");
	if (chunk.kind === "role") {
		const { plural, group } = chunk.role.head;
		return leads && (plural || group) && /^(?:van|bij)$/u.test(tokens[chunk.to]?.fold ?? "");
	}
	if (chunk.kind !== "body" || !/^(?:van|bij|voor)$/u.test(words.at(-1) ?? "")) return false;
	return (
		leads ||
		(tokens[before.to]?.text === "," &&
			words[0] === "die" &&
			leadingVerbs.has(tokens[chunk.to]?.fold ?? ""))
	);
}

/** A name that a bracket opens with: nobody but whom the sentence tells of. */
export const isOpened = (
	tokens: readonly Token[],
	{ from, to }: Pick<Content, "from" | "to">,
): boolean => tokens[from - 1]?.text === "(" && /^[,)]$/u.test(tokens[to]?.text ?? "");

/** "X, die er directeur is", "sloot X aan, directeur van Y", "de directeur van Y gevraagd, X": other words stand between. */
export function goesOnWith(
	tokens: readonly Token[],
	current: Entry | null,
	content: Content,
	link: Link,
): boolean {
	const { kind, to } = content;
	if (!current) return false;
	const apposed = link.tie === "far" && link.apposed;
	if (kind === "role")
		return (
			current.name !== null &&
			current.role === null &&
			(apposed || link.words.slice(-3).includes("die"))
		);
	const closed = /^(?:[,.;:)]|en|of|genaamd|geheten)$/u.test(tokens[to]?.text ?? ".");
	// "een jongere collega die goed uitlegde (Rosalba, van Inkoop)"
	const opened = isOpened(tokens, content) && link.words.length <= 8;
	return (
		kind === "name" &&
		closed &&
		((apposed && link.words.length <= 2) || opened) &&
		current.name === null &&
		current.role !== null &&
		!current.role.head.plural &&
		!current.role.head.group
	);
}
