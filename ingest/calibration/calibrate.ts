import { readFileSync } from "node:fs";
import type { Extraction, Fact } from "#domain/extraction.ts";

/** The lists of an extraction whose confidences are measured. */
export const calibratedLists = [
	"cities",
	"organizations",
	"people",
	"themes",
	"followups",
	"met",
	"not_met",
] as const satisfies readonly (keyof Extraction)[];

type CalibratedList = (typeof calibratedLists)[number];

let loaded: ReadonlyMap<string, number> | null = null;

/** What measured.tsv says: list, rule, level that the rule gave, facts judged, of these right, confidence. */
function stored(): ReadonlyMap<string, number> {
	loaded ??= load();
	return loaded;
}

function load(): ReadonlyMap<string, number> {
	const text = readFileSync(new URL("measured.tsv", import.meta.url), "utf8");
	return new Map(
		text
			.split("\n")
			.filter((line) => line !== "" && !line.startsWith("#"))
			.map((line) => {
				const [list, rule, level, , , confidence] = line.split("\t");
				return [`${list}\t${rule}\t${level}`, Number(confidence)];
			}),
	);
}

/** The rows of measured.tsv that a fact falls under, the narrowest first: its rule at its level, its list at its level, its list. */
export function calibrationKeys(list: CalibratedList, fact: Fact): readonly string[] {
	const level = (Math.round(fact.confidence * 10) / 10).toFixed(1);
	const rule = fact.evidence[0]?.rule ?? "";
	return [`${list}\t${rule}\t${level}`, `${list}\t*\t${level}`, `${list}\t*\t*`];
}

/** Puts in place of each fact's confidence the share of such facts that were right on annotated reports; `measured` holds it by row. */
export function calibrate(
	extraction: Extraction,
	measured: ReadonlyMap<string, number> = stored(),
): Extraction {
	const judged = <F extends Fact>(list: CalibratedList, facts: readonly F[]): readonly F[] =>
		facts.map((fact) => {
			const key = calibrationKeys(list, fact).find((row) => measured.has(row));
			return key === undefined
				? fact
				: { ...fact, confidence: measured.get(key) ?? fact.confidence };
		});
	return {
		...extraction,
		cities: judged("cities", extraction.cities),
		organizations: judged("organizations", extraction.organizations),
		people: judged("people", extraction.people),
		themes: judged("themes", extraction.themes),
		followups: judged("followups", extraction.followups),
		met: judged("met", extraction.met),
		not_met: judged("not_met", extraction.not_met),
	};
}
