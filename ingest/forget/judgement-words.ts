import { type Forgotten, joinedSpans, masked } from "#domain/forgetting.ts";
import type { Span } from "#domain/report.ts";
import type { JudgementWords } from "#graph/read/forgotten.ts";
import type { Reworded } from "#graph/write/reword-judgements.ts";
import type { MaskedReport } from "./mask-report.ts";
import { namePlaces, type SoughtNames } from "./name-places.ts";

/** Reports that name somebody, by id. */
type Naming = ReadonlyMap<string, Pick<MaskedReport, "names" | "others">>;

/** Who is forgotten: folded names, and ids as a person. */
type Who = Pick<Forgotten, "people"> & { readonly names: readonly string[] };

/** The judgements in whose words somebody stands, without the name. */
export function judgementsWithout(
	judgements: readonly JudgementWords[],
	who: Who,
	reports: Naming,
): readonly Reworded[] {
	return judgements.flatMap((judgement) => {
		const { id, by, reason, takenBackBy } = judgement;
		const sought = soughtIn(judgement, who, reports);
		let places = 0;
		const without = <Text extends string | null>(text: Text) => {
			const found: readonly Span[] = text === null ? [] : joinedSpans(namePlaces(text, sought));
			places += found.length;
			return text === null ? text : masked(text, found);
		};
		const reworded = {
			id,
			by: without(by) ?? "",
			reason: without(reason),
			takenBackBy: without(takenBackBy),
		};
		return places > 0 ? [reworded] : [];
	});
}

/** The ids of facts that judgements name and that hold the name, as the first words of a promise may. */
export function idsNaming(
	judgements: readonly JudgementWords[],
	who: Who,
	reports: Naming,
): readonly string[] {
	const naming = judgements.flatMap((judgement) => {
		const sought = soughtIn(judgement, who, reports);
		return judgement.ids.filter((id) => isNamedBy(id, sought));
	});
	return [...new Set(naming)];
}

/** A surname alone is the person's only in what is said of a report that names the person, or of what was the person's. */
function soughtIn(
	{ report, ids }: JudgementWords,
	{ names, people }: Who,
	reports: Naming,
): SoughtNames {
	const named = reports.get(report);
	const sought = {
		names: [...names, ...(named?.names ?? [])],
		others: named?.others ?? [],
		apart: [],
	};
	const isOf = (id: string) =>
		people.some((person) => id.includes(person)) || isNamedBy(id, { ...sought, alone: false });
	return { ...sought, alone: named !== undefined || ids.some(isOf) };
}

function isNamedBy(id: string, sought: SoughtNames): boolean {
	return (
		namePlaces(id, { ...sought, anyCase: true }).length > 0 ||
		sought.names.some((name) => isCutIn(id, name))
	);
}

/** Whether an id, which is cut off after some words, ends within a name. */
function isCutIn(id: string, name: string): boolean {
	const words = id.replace(/-\d+$/u, "");
	const slug = name.replaceAll(" ", "-");
	for (let end = slug.length - 1; end > slug.indexOf("-") + 1 && end > 3; end -= 1)
		if (words.endsWith(`-${slug.slice(0, end)}`)) return true;
	return false;
}
