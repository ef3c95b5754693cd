import { readNumber } from "./numbers.ts";

const vague = new Set(
	"handvol paar enkele diverse verschillende meerdere tientallen andere veel some several various aantal overige enige".split(
		" ",
	),
);

/** Beside those that `readNumber` reads everywhere: they are read of people met alone. */
const tallies: Readonly<Record<string, number>> = {
	twaalftal: 12,
	vijftiental: 15,
	twintigtal: 20,
};

/** The number that a folded word states, null for an unstated number ("enkele"), undefined for other words. */
export function countOf(fold: string): number | null | undefined {
	if (fold === "een" || fold === "n" || fold === "beiden" || fold === "beide") return undefined;
	if (vague.has(fold)) return null;
	if (Object.hasOwn(tallies, fold)) return tallies[fold];
	if (/^\d/u.test(fold)) return /^[1-9]\d{0,2}$/u.test(fold) ? Number(fold) : undefined;
	const number = fold === "honderd" ? 100 : readNumber(fold);
	return number !== null && Number.isInteger(number) && number > 0 ? number : undefined;
}
