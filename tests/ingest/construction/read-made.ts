import { expect } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { sameName, sameRole } from "../../evaluation/compare.ts";
import type { Made } from "./contact-lists.ts";
import { bodies, names, roles, titles } from "./material.ts";

interface Share {
	readonly right: number;
	readonly wrong: number;
	readonly missed: number;
	/** What was told, of texts that weren't read right. */
	readonly failures: readonly string[];
}

/** What a text tells of contacts by its construction. */
export interface Told {
	readonly text: string;
	readonly met: readonly Made[];
	readonly notMet?: readonly [reason: string, made: Made];
}

/** Contacts in an order that puts each name, function and body beside ever others. */
export function contactMaker(): (named?: boolean) => Made {
	let turn = 0;
	const of = <T>(list: readonly T[], step: number): T => {
		const one = list[(turn * step) % list.length];
		if (one === undefined) throw new Error("A list of material is empty: fill it in material.ts.");
		return one;
	};
	return (named = true) => {
		turn += 1;
		const title = named && turn % 5 === 0 ? of(titles, 1) : "";
		return { name: named ? of(names, 7) : null, title, role: of(roles, 5), body: of(bodies, 11) };
	};
}

/** Reads each text as the answer on contacts and counts who was read as told. */
function readMade(told: readonly Told[]): Share {
	const share = { right: 0, wrong: 0, missed: 0, failures: [] as string[] };
	for (const { text, met, notMet } of told) {
		const found = extractReport({ file: "made.txt", content: reportOn(text) });
		const namesOf = (name: string): readonly string[] => [
			name,
			...(found.organizations.find((one) => one.name === name)?.aliases ?? []),
		];
		const fits = (one: (typeof found.met)[number] | (typeof found.not_met)[number], made: Made) =>
			(made.name === null ? one.person === null : sameName([one.person], [made.name])) &&
			one.role !== null &&
			sameRole(one.role, made.role) &&
			one.organization !== null &&
			sameName(namesOf(one.organization), [made.body.name]);
		const left = [...found.met];
		let right = 0;
		for (const made of met) {
			const at = left.findIndex((one) => fits(one, made));
			if (at < 0) continue;
			left.splice(at, 1);
			right += 1;
		}
		const missing = found.not_met.filter(
			(one) => notMet && one.reason === notMet[0] && fits(one, notMet[1]),
		).length;
		const wanted = met.length + (notMet ? 1 : 0);
		share.right += right + Math.min(1, missing);
		share.wrong += left.length + found.not_met.length - Math.min(1, missing);
		share.missed += wanted - right - Math.min(1, missing);
		if (left.length > 0 || right + missing < wanted) share.failures.push(text);
	}
	return share;
}

const reportOn = (contacts: string): string => `Verslag buitenlandse dienstreis

Hoeveel personen hebben de reis gemaakt
2

Welke locaties zijn bezocht?
Oslo

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}

Wat heeft de reis opgeleverd?
Kennis.
`;

/** At least this share of those told of must be read right, and of those read be right. */
export function expectShare(told: readonly Told[], least: number): void {
	const { right, wrong, missed, failures } = readMade(told);
	const shares = { precision: right / (right + wrong), recall: right / (right + missed) };
	expect(
		Math.min(shares.precision, shares.recall),
		`${JSON.stringify(shares)} in:\n${failures.join("\n")}`,
	).toBeGreaterThanOrEqual(least);
}
