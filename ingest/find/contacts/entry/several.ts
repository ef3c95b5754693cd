import type { Entry, State, Step } from "./entry.ts";

/** "Kraldis en Voltis: accountmanagers", "Kraldis en Voltis (directeuren)": functions in the plural are also of the bodies named with the one right before them. */
export function ofEach(
	{ entries }: State,
	{ tokens, link, count }: Step,
	last: Entry,
	holder: Entry,
): void {
	const { role } = holder;
	if (!role?.head.plural || count !== null || !/^(?:open|colon)$/u.test(link.tie)) return;
	let next = last;
	for (let at = entries.indexOf(last) - 1; at >= 0; at -= 1) {
		const entry = entries[at];
		if (!entry?.bodyOnly || entry.group !== last.group) return;
		const between = tokens.slice(entry.to, next.from).map(({ text, fold }) => fold || text);
		const joined = between.every((word) => /^(?:en|and|&|\+|,|de|het|the)$/u.test(word));
		if (!joined || (next === last && !/^(?:en|and|&|\+)$/u.test(between[0] ?? ""))) return;
		Object.assign(entry, { role, bodyOnly: false, single: !role.head.group });
		holder.single = !role.head.group;
		next = entry;
	}
}
