import { presently } from "../../../languages/nl/roles-between.ts";
import { officesOfTowns } from "../../../languages/nl/roles-offices.ts";
import type { RoleMatch } from "../../people/roles.ts";
import type { Entry, State, Step } from "./entry.ts";
import { tieBefore } from "./entry.ts";

/** "A en B, directeur en voorzitter van C": as many functions as people before them. */
export function oneForEach(state: State, step: Step): boolean {
	if (!/^(?:comma|open)$/u.test(step.link.tie)) return false;
	const named = state.entries.filter(
		({ group, name, role }) => group === state.group && name && !role,
	);
	if (named.length < 2) return false;
	let functions = 1;
	for (let ahead = 1; ; ahead += 1) {
		const next = step.contents[step.index + ahead];
		const link = tieBefore(step, ahead);
		if (next?.kind !== "role" || !link || !/^(?:comma|and)$/u.test(link.tie)) {
			if (next?.kind === "name" && link?.tie === "none") return false;
			break;
		}
		functions += 1;
	}
	return functions === named.length;
}

/** "founder & CEO Ananya Iyer", "directeur en oprichter Jan de Vries": two functions of one, without an article between. */
export function isSecondFunction(
	{ tokens, link, contents, index, count }: Step,
	current: Entry,
): boolean {
	const chunk = contents[index];
	const plain = current.role && !current.role.head.plural && !current.role.head.group;
	const gap = chunk && current.role ? tokens.slice(current.role.to, chunk.from) : [];
	const joined = gap.length === 1 && /^(?:&|\/|en|and)$/u.test(gap[0]?.fold ?? "");
	return plain === true && count === null && joined && link.words.length <= 1;
}

/** A body or town follows that the function may belong to. */
export function affiliationAhead(step: Step): boolean {
	const next = step.contents[step.index + 1];
	const link = tieBefore(step, 1);
	return (
		(next?.kind === "body" || next?.kind === "town") &&
		link !== null &&
		link.tie !== "far" &&
		link.tie !== "end"
	);
}

/** "A en B, co-chairs": the plural function is also that of those before. */
export function giveRole(state: State, entry: Entry, role: RoleMatch): void {
	for (const other of state.entries) {
		if (
			other !== entry &&
			other.group === entry.group &&
			other.name &&
			!other.role &&
			(!other.body || other.body === entry.body)
		) {
			other.role = role;
			other.single = true;
		}
	}
}

/**
 * "X, burgemeester van A en voorzitter van B": a function without an article behind "en" that has a body or town of its own is
 * a second one of whom the first is told of.
 */
export function isFurtherFunction(step: Step, { name, role, ...current }: Entry): boolean {
	const { link, count, tokens, contents, index } = step;
	const chunk = contents[index];
	const now = link.words.some((word) => presently.has(word));
	// "X, directeur van A, tevens docent aan B": what somebody is besides.
	const besides =
		link.tie === "comma" && /^(?:tevens|daarnaast|tegelijk)$/u.test(link.words[0] ?? "");
	if (name && role && besides && count === null) return true;
	if (!name || !role || current.roleFirst || current.lent) return false;
	if (!now && !(current.body || current.town)) return false;
	if (chunk?.kind !== "role" || chunk.role.head.plural || chunk.role.head.group) return false;
	return (
		link.tie === "and" &&
		!(link.with || link.possessive || link.closes || link.comma) &&
		count === null &&
		!role.head.plural &&
		!tokens[chunk.from - 1]?.word.article &&
		link.words.length < 3 &&
		affiliationAhead(step)
	);
}

/** "X, lid van het parlement en oud-agent": what somebody was before, without an article. */
export function isFormerToo({ link, tokens, contents, index, count }: Step): boolean {
	const from = contents[index]?.from ?? 0;
	return (
		link.words.at(-1) === "en" &&
		link.words.length < 5 &&
		tokens[from - 1]?.fold === "en" &&
		count === null &&
		/^(?:oud|ex)[ -]|^voormalig$/u.test(tokens[from]?.fold ?? "")
	);
}

/** "Founder & CEO van Walvis": one who is both. */
export const isAmpersand = ({ tokens, contents, index }: Step, { role }: Entry): boolean =>
	role !== null && tokens[role.to]?.text === "&" && contents[index]?.from === role.to + 1;

/** "haar artistiek leider, de Ierse theatermaker Conor Devlin": who somebody is besides, told with an article and his land. */
export function isApposition({ tokens, link, contents, index }: Step): boolean {
	const from = contents[index]?.from ?? 0;
	return (
		link.tie === "comma" &&
		link.words.length <= 1 &&
		tokens[from - 1]?.capital === true &&
		/(?:se|e)$/u.test(tokens[from - 1]?.fold ?? "") &&
		tokens[from - 2]?.word.article === true
	);
}

const apart = new Set(["van", "bij"]);

/** "zijn collega van de douane": of a body that no name tells, not of that of whom he is a colleague. */
export function isOfOther({ tokens, contents, index }: Step): boolean {
	const to = contents[index]?.to ?? 0;
	if (!apart.has(tokens[to]?.fold ?? "") || tokens[to + 1]?.word.article !== true) return false;
	const noun = tokens[to + 2];
	return (
		noun?.kind === "word" &&
		!noun.capital &&
		!noun.word.role &&
		contents[index + 1]?.from !== to + 2
	);
}

/** "drie onderzoekers van X, onder wie Y": Y is one of them. */
export const among = (words: readonly string[]): boolean =>
	/ (?:onder (?:wie|meer|anderen?)|waaronder|van wie|w o|o w) (?:ook |alleen |vooral |met name )?$/u.test(
		` ${words.slice(-4).join(" ")} `,
	);

/** "burgemeester Ana Kos, directeur Stichting Walvis": another one, as a mayor is none at a foundation. */
export function holdsNoOffice(step: Step, office: RoleMatch): boolean {
	const next = step.contents[step.index + 1];
	const at = step.contents[step.index];
	return (
		next?.kind === "body" &&
		next.from === at?.to &&
		next.body.kind !== "municipality" &&
		officesOfTowns.test(office.headFold)
	);
}
