import { titles } from "../../../languages/nl/names.ts";
import type { Token } from "../../names/tokens.ts";
import { isOfOccasion } from "../occasion.ts";
import type { Entry } from "./entry.ts";

const opensHolder = new Set([",", ":", "(", "–", "—", "-", "|"]);

/** Puts a function and the name set off behind it together, whatever stands between: "Liaison van de politie bij de ambassade, mw. J. de Wit". */
export function withHolders(tokens: readonly Token[], entries: readonly Entry[]): readonly Entry[] {
	const people = entries.filter(({ name, role }) => name || role);
	const held = new Set<Entry>();
	people.forEach((office, index) => {
		const holder = people[index + 1];
		if (!holder || !isOpenOffice(office) || !isLoneName(tokens, holder)) return;
		const own = office.role && !isOfOccasion(office.role) && (office.body ?? office.town);
		if (own && isOfOwn(tokens, holder)) return;
		const between = tokens.slice(office.to, holder.from);
		if (between.some(({ text, fold }) => text === ";" || fold === "en" || fold === "met")) return;
		office.name = holder.name;
		if (!holder.lent && !office.body) office.body = holder.body;
		if (!holder.lent && !office.town) office.town = holder.town;
		office.roleFirst = true;
		office.to = holder.to;
		held.add(holder);
	});
	return held.size === 0 ? entries : entries.filter((entry) => !held.has(entry));
}

/** "wethouder van Gent, Ana Kos van Stichting Walvis": one of a body of her own. */
const isOfOwn = (tokens: readonly Token[], { name, body, lent }: Entry): boolean =>
	body !== null && !lent && /^(?:van|bij|at|from)$/u.test(tokens[name?.to ?? -1]?.fold ?? "");

const isOpenOffice = ({ name, role, count }: Entry): boolean =>
	name === null && role !== null && !role.head.plural && !role.head.group && count === null;

/** A name alone between a mark and the end or another mark. */
function isLoneName(tokens: readonly Token[], { name, role, from, to }: Entry): boolean {
	if (!name || role) return false;
	let before = from - 1;
	while (before >= 0 && isTitle(tokens[before])) before -= 1;
	const after = tokens[to];
	const closed = !after || after.kind === "mark" || after.fold === "en";
	return closed && opensHolder.has(tokens[before]?.text ?? "");
}

const isTitle = (token: Token | undefined): boolean =>
	token !== undefined && (token.text === "." || titles.has(token.fold) || token.word.article);
