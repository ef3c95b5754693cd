import type { OrganizationKind } from "#domain/extraction.ts";
import { severalNouns } from "../../languages/nl/organizations-public.ts";
import type { Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isIn } from "../words.ts";
import { type BodyMatch, matched, type Words } from "./match.ts";

/** Whether a word is a noun of bodies in the plural that names of several may stand behind. */
export const opensSeveral = isIn(severalNouns);

/** "Waterschappen Vechtstromen en Rivierenland", "de ministeries van Onderwijs, Defensie en Financiën": each is a body; none where only one name stands behind the noun. */
export function severalBodies({ tokens, towns }: Words, from: number): readonly BodyMatch[] {
	const noun = tokens[from];
	const told = noun && severalNouns.get(noun.fold);
	if (!noun || !told) return [];
	const [singular, kind] = told;
	const link = tokens[from + 1]?.fold === "van" ? " van" : "";
	const opened = noun.capital ? singular.charAt(0).toUpperCase() + singular.slice(1) : singular;
	const found: BodyMatch[] = [];
	for (let at = link ? from + 2 : from + 1; ; at += 1) {
		const town = towns.at(at);
		const to = town?.to ?? nameEnd(tokens, at);
		if (to === at) break;
		const body = bodyAt(tokens, found.length === 0 ? from : at, to, {
			name: `${opened}${link} ${join(tokens.slice(at, to))}`,
			kind,
			city: town?.name ?? null,
		});
		if (body) found.push(body);
		const joint = tokens[to];
		if (!joint || !/^(?:,|en|and|&|\/|\+)$/u.test(joint.fold || joint.text)) break;
		at = to;
	}
	return found.length > 1 ? found : [];
}

const bodyAt = (
	tokens: readonly Token[],
	from: number,
	to: number,
	told: { readonly name: string; readonly kind: OrganizationKind; readonly city: string | null },
): BodyMatch | null =>
	matched(tokens, from, to, { ...told, rule: "organization.several", confidence: 0.85 });

/** The token behind a name of one to three capitals, of which no name of somebody begins. */
function nameEnd(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < from + 3 && tokens[at]?.capital && tokens[at]?.kind === "word") at += 1;
	const first = tokens[from];
	return first?.word.firstName && at > from + 1 ? from : at;
}
