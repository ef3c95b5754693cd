import { leadingVerbs } from "../../languages/nl/roles-between.ts";
import type { ContactMention, OrganizationMention } from "../mention.ts";
import type { Line, Token } from "../names/tokens.ts";
import { isIn } from "../words.ts";
import type { Bodies } from "./sources.ts";

const isSubject = isIn(new Set(["hij", "zij", "ze"]));

/** "Hij werkt voor de Comune di Bologna", "Zij leidt de afdeling Water van X": said of whom was named last. */
export function employerTold({ tokens }: Line, { starting }: Bodies): OrganizationMention | null {
	const [first, second] = tokens;
	if (!first || !second || !isSubject(first.word)) return null;
	const bodyAt = (at: number): OrganizationMention | null =>
		starting.get(tokens[tokens[at]?.word.article ? at + 1 : at]?.start ?? -1) ?? null;
	const leads = leadingVerbs.has(second.fold);
	const object = isAdverb(tokens[2]) ? 3 : 2;
	if (leads && bodyAt(object)) return bodyAt(object);
	if (!leads && !/^(?:werkt|werkte|is|doet|deed)$/u.test(second.fold)) return null;
	const link = leads ? /^(?:van|bij)$/u : /^(?:voor|bij)$/u;
	const at = tokens.findIndex(
		({ fold }, place) => place > 1 && link.test(fold) && bodyAt(place + 1),
	);
	return at > 1 && at < 12 ? bodyAt(at + 1) : null;
}

/** "Zij leidt daar Stichting Walvis". */
const isAdverb = (token: Token | undefined): boolean =>
	/^(?:daar|er|hier|nu|ook|zelf|sinds)$/u.test(token?.fold ?? "");

/** "Zij is bij de gemeente X chef strandbeheer": the function of whom was named last. */
export function predicateOf(
	{ tokens }: Line,
	[first]: readonly ContactMention[],
): ContactMention | null {
	const [subject, verb] = tokens;
	if (!subject || !isSubject(subject.word)) return null;
	const told = /^(?:is|was|werkt|werkte)$/u.test(verb?.fold ?? "");
	return told && first && first.name === null && !first.group ? first : null;
}
