import { replacements } from "../../languages/nl/meetings-clauses.ts";
import { isOfOccasion } from "../contacts/occasion.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import type { RoleMatch } from "../people/roles.ts";

interface Place {
	readonly from: number;
	readonly to: number;
	readonly name: unknown;
	readonly role: RoleMatch | null;
}

/** Who came for somebody else, and for whom if the line says so, or for whom somebody else came. */
export type Standing<T> =
	| { readonly came: true; readonly for: T | null }
	| { readonly came: false };

const around = 5;

const isOffice = ({ name, role }: Place): boolean =>
	!name && role !== null && !role.head.group && !isOfOccasion(role);

/** Who came for whom in a line: "X verving Y", "Y liet zich vertegenwoordigen door X", "in plaats van Y kwam X", "Y niet, X wel". */
export function standings<T extends Place>(
	tokens: readonly Token[],
	entries: readonly T[],
): ReadonlyMap<T, Standing<T>> {
	const found = new Map<T, Standing<T>>();
	if (!tokens.some(({ fold }) => replacements.words.has(fold))) return found;
	const both = ["wel", "niet"].every((word) => tokens.some(({ fold }) => fold === word));
	entries.forEach((entry, index) => {
		if (found.has(entry)) return;
		const { from, to } = entry;
		const before = entries[index - 1];
		const next = entries[index + 1];
		const ahead = foldedWords(tokens.slice(Math.max(before?.to ?? 0, from - around), from));
		const gap = next ? foldedWords(tokens.slice(to, next.from)) : "";
		const behind = foldedWords(
			tokens.slice(to, Math.min(next?.from ?? tokens.length, to + around)),
		);
		const stop = tokens[to + 1];
		const ends = !stop || stop.kind === "mark" || stop.fold === "maar" || stop.fold === "en";
		if (next && replacements.replaced.test(gap)) {
			found.set(entry, { came: true, for: next });
			found.set(next, { came: false });
		} else if (
			(replacements.insteadOf.test(ahead) && tokens[from - 1]?.text !== ":") ||
			(entries.length > 1 && isOffice(entry) && replacements.onBehalf.test(ahead))
		) {
			const other = before ?? next;
			found.set(entry, { came: false });
			if (other && !found.has(other)) found.set(other, { came: true, for: entry });
		} else if (replacements.whom.test(ahead) && replacements.stoodFor.test(behind)) {
			found.set(entry, { came: false });
			if (before) found.set(before, { came: true, for: entry });
		} else if (
			before &&
			!entry.role?.head.plural &&
			replacements.asked.test(ahead) &&
			replacements.askedTo.test(foldedWords(tokens.slice(to)))
		) {
			found.set(entry, { came: true, for: before });
			if (!found.has(before)) found.set(before, { came: false });
		} else if (replacements.represented.test(ahead) || replacements.tookOver.test(behind)) {
			found.set(entry, { came: true, for: before ?? null });
			if (before && !found.has(before)) found.set(before, { came: false });
		} else if (ends && tokens[to]?.fold === "wel") found.set(entry, { came: true, for: null });
		else if (ends && both && tokens[to]?.fold === "niet") found.set(entry, { came: false });
	});
	return found;
}
