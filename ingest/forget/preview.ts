import type { Span } from "#domain/report.ts";
import type { Database } from "#graph/connect.ts";
import { findNamedPeople, type NamedPerson } from "#graph/read/named-people.ts";
import { reader } from "#graph/session.ts";
import { batchRules } from "../report-source.ts";
import { type Found, findPlaces } from "./forget-person.ts";
import { countryCodes, idOf } from "./spellings.ts";

/** What forgetting a person would do, before it is done. */
export interface ForgettingPreview {
	readonly person: NamedPerson;
	readonly reports: readonly {
		readonly id: string;
		/** The sentences that name the person, as they read now and afterwards. */
		readonly passages: readonly {
			readonly start: number;
			readonly before: string;
			readonly after: string;
		}[];
		/** The source key afterwards, when it holds the name; else null. */
		readonly fileAfter: string | null;
	}[];
	/** Places in texts. */
	readonly places: number;
	/** Judgements whose words hold the name. */
	readonly judgements: number;
	/** People of the same name in other countries, who stay. */
	readonly namesakes: readonly NamedPerson[];
}

/** A whole store may take longer to read than the answer to a question. */
const searchMs = 60_000;

/** Looks where a person is named and changes nothing; null when there is no person with this id. */
export async function previewForgetting(
	{ database, dataFolder }: { readonly database: Database; readonly dataFolder: string },
	person: string,
): Promise<ForgettingPreview | null> {
	const { hash } = batchRules(dataFolder);
	const run = reader(database, { timeoutMs: searchMs });
	const found = await findPlaces(run, person, { hash });
	if (found === null) return null;
	const { kept, reports, judgements } = found;
	const [own = ""] = kept.names;
	const gone = new Set([person, idOf(own, "", hash), ...kept.people]);
	const others = countryCodes.map((code) => idOf(own, code, hash)).filter((id) => !gone.has(id));
	return {
		person: found.person,
		reports: reports.map(passagesOf),
		places: reports.reduce((sum, { without }) => sum + without.places.length, 0),
		judgements: judgements.length,
		namesakes: await findNamedPeople(run, others),
	};
}

function passagesOf({
	stored,
	without,
}: Found["reports"][number]): ForgettingPreview["reports"][number] {
	const { content } = stored;
	const spans = new Map<number, Span>();
	for (const place of without.places) {
		const passage =
			without.sentences.find(({ start, end }) => start <= place.start && place.end <= end) ??
			lineAround(content, place);
		spans.set(passage.start, passage);
	}
	return {
		id: stored.id,
		passages: [...spans.values()].map(({ start, end }) => ({
			start,
			before: content.slice(start, end),
			after: without.content.slice(start, end),
		})),
		fileAfter: without.file === stored.file ? null : without.file,
	};
}

function lineAround(text: string, { start, end }: Span): Span {
	const before = text.lastIndexOf("\n", start - 1) + 1;
	const after = text.indexOf("\n", end);
	return { start: before, end: after < 0 ? text.length : after };
}
