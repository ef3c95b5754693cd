import type { Forgetting, Forgotten } from "#domain/forgetting.ts";
import type { Database } from "#graph/connect.ts";
import {
	eachStoredText,
	findForgotten,
	findJudgementWords,
	type StoredText,
} from "#graph/read/forgotten.ts";
import { findNamedPeople, type NamedPerson } from "#graph/read/named-people.ts";
import type { Run } from "#graph/session.ts";
import { CannotForget, type ForgetPlan, writeForgetting } from "#graph/write/forget.ts";
import { type BatchRules, buildBatch } from "../build-batch.ts";
import { loader } from "../load/line.ts";
import { batchRules } from "../report-source.ts";
import { idsNaming, judgementsWithout } from "./judgement-words.ts";
import { type MaskedReport, maskReport } from "./mask-report.ts";
import { nameWords } from "./name-words.ts";
import { forgottenPerson } from "./spellings.ts";

/** Where somebody stands in a store, and how each text reads without the name. */
export interface Found {
	readonly person: NamedPerson;
	readonly kept: Omit<Forgotten, "id"> & { readonly names: readonly string[] };
	readonly reports: readonly { readonly stored: StoredText; readonly without: MaskedReport }[];
	/** Places in the words of judgements. */
	readonly judgements: ForgetPlan["judgements"];
	/** What judgements name by ids that hold the name. */
	readonly named: ForgetPlan["named"];
}

/** Finds a person in all texts and judgements; null when there is none with this id. */
export async function findPlaces(
	run: Run,
	person: string,
	{ hash }: Pick<BatchRules, "hash">,
): Promise<Found | null> {
	const [known] = await findNamedPeople(run, [person]);
	if (!known) return null;
	const kept = forgottenPerson(known, hash);
	const { forgotten } = await findForgotten(run);
	const all = [{ id: "", ...kept }, ...forgotten];
	const mayName = wordsOf(kept.names);
	const reports: Found["reports"][number][] = [];
	for await (const stored of eachStoredText(run)) {
		if (!mayName(stored.content) && !mayName(stored.file)) continue;
		const without = maskReport(stored, all, hash);
		if (without !== null) reports.push({ stored, without });
	}
	const words = await findJudgementWords(run);
	const naming = new Map(reports.map(({ stored, without }) => [stored.id, without]));
	return {
		person: known,
		kept,
		reports,
		judgements: judgementsWithout(words, kept, naming),
		named: idsNaming(words, kept, naming),
	};
}

/**
 * Forgets a person: masks the name in all texts and judgements and reads those reports anew. Gives the receipt; null when
 * there is no person with this id. Throws a `CannotForget`, and changes nothing, when a text was loaded with its facts.
 */
export function forgetPerson(
	{ database, dataFolder }: { readonly database: Database; readonly dataFolder: string },
	{ person, ...given }: Pick<Forgetting, "id" | "at" | "by"> & { readonly person: string },
): Promise<Forgetting | null> {
	const rules = batchRules(dataFolder);
	return writeForgetting(database, given, async (run) => {
		const found = await findPlaces(run, person, rules);
		if (found === null) return null;
		const { people, spellings } = found.kept;
		const places = found.reports.map(({ without }) => without.places.length);
		return {
			forgotten: { people, spellings },
			places: places.reduce((sum, count) => sum + count, 0),
			rereads: found.reports.map((report) => reread(report, rules)),
			judgements: found.judgements,
			named: found.named,
		};
	});
}

/** Reads a stored report anew from its masked text; it keeps the hash of its file's text, by which that is known again. */
function reread(
	{ stored, without }: Found["reports"][number],
	rules: BatchRules,
): ForgetPlan["rereads"][number] {
	const { id, extractorVersion, contentHash, sample } = stored;
	if (extractorVersion === loader)
		throw new CannotForget(
			`${without.file} was loaded with its facts (npm run load), and reading it anew would give others. Take the name out of the file that it was loaded from, and load that into an empty store.`,
		);
	const year = /\+(\d{4})$/u.exec(extractorVersion)?.[1];
	const { batch } = buildBatch(without, {
		rules,
		year: year === undefined ? null : Number(year),
		sample,
		contentHash,
		extractorVersion: [rules.extractorVersion, year].filter(Boolean).join("+"),
	});
	return { replaces: id, batch };
}

/** Tells quickly of most texts that none of these names is in them. */
function wordsOf(names: readonly string[]): (text: string) => boolean {
	const last = new Set(names.map((name) => name.split(" ").at(-1)));
	return (text) => nameWords(text).some(({ fold }) => last.has(fold));
}
