import { kindCaptions, type ScreenLanguage } from "#domain/kinds.ts";
import type { Quote } from "../../api/results.ts";
import { factWords } from "../../i18n/words.ts";
import { unseenPerson } from "../../parts/verdict/unseen-person.ts";
import type { JudgementRow } from "./queries.ts";

/** What a judgement is about. */
export interface Told {
	/** `name`: that a report names something at all; `gone`: no report tells it any more. */
	readonly what: "fact" | "name" | "promise" | "gone";
	/** In words; for a name, what it seemed to be. */
	readonly words: string;
	/** To call it by where it was taken back. */
	readonly name: string;
	/** True while the graph goes without it. */
	readonly isOut: boolean;
	readonly quotes: readonly Quote[];
	/** Who can be forgotten only from here. */
	readonly person: { readonly id: string; readonly name: string } | null;
}

const nothing: Told = {
	what: "gone",
	words: "",
	name: "",
	isOut: false,
	quotes: [],
	person: null,
};

/** What a judgement is about, in words, with the sentences that it rests on. */
export function toldOf(row: JudgementRow, language: ScreenLanguage): Told {
	const { followUp, fact, leftOut, named } = row;
	if (followUp)
		return {
			...nothing,
			what: "promise",
			words: followUp.name,
			name: followUp.name,
			quotes: fact?.evidence ?? [],
		};
	const told = leftOut ?? fact;
	const name = leftOut?.type === null ? leftOut.to : told ? null : named;
	if (name)
		return {
			...nothing,
			what: "name",
			words: kindCaptions[name.kind][language].one,
			name: name.name,
			isOut: leftOut !== null,
			quotes: leftOut?.evidence ?? [],
			person: leftOut && unseenPerson(leftOut),
		};
	if (told && told.type !== null) {
		return {
			...nothing,
			what: "fact",
			words: factWords({ ...told, type: told.type }, language),
			name: told.to.name,
			isOut: leftOut !== null,
			quotes: told.evidence,
			person: leftOut && unseenPerson(leftOut),
		};
	}
	return nothing;
}
