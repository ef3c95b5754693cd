import type { ScreenLanguage } from "#domain/kinds.ts";

const nl = {
	title: (place: string) => `Reisvoorbereiding ${place}`,
	lead: (asOf: string | null, visits: number) =>
		`${visits} eerdere ${visits === 1 ? "reis" : "reizen"}; stand van ${asOf ?? "onbekende datum"}. De nummers verwijzen naar de zinnen onderaan.`,
	visits: "Eerdere reizen",
	contacts: "Wie wij er ontmoetten",
	promises: "Openstaande afspraken",
	others: "Wie er nog meer is",
	themes: "Thema's die wij delen",
	posts: "Nederlandse posten",
	changes: "Sinds het laatste bezoek",
	sources: "Bronnen",
	empty: "Niets gevonden in de verslagen.",
	more: (left: number) => `en nog ${left}`,
	undated: "jaar onbekend",
	goal: "Doel",
	result: "Resultaat",
	who: "Wie van ons mee was",
	lastMet: (date: string) => `laatst ontmoet ${date}`,
	functionOf: (date: string) => `functie volgens verslag van ${date}`,
	due: (date: string) => `uiterlijk ${date}`,
	overdue: "te laat",
	open: "open",
	kept: "gedaan",
	ours: "aan ons",
	theirs: "aan hen",
	through: (name: string) => `via ${name}`,
	mentioned: "daarna weer genoemd: ga na of het gedaan is",
	trips: (count: number) => `${count} ${count === 1 ? "reis" : "reizen"}`,
};

type Words = typeof nl;

const en: Words = {
	title: (place) => `Briefing ${place}`,
	lead: (asOf, visits) =>
		`${visits} earlier ${visits === 1 ? "trip" : "trips"}; as of ${asOf ?? "an unknown date"}. Numbers refer to the sentences at the end.`,
	visits: "Earlier trips",
	contacts: "Whom we met there",
	promises: "Open promises",
	others: "Who else there is",
	themes: "Themes that we share",
	posts: "Dutch posts",
	changes: "Since the last visit",
	sources: "Sources",
	empty: "Nothing found in the reports.",
	more: (left) => `and ${left} more`,
	undated: "year unknown",
	goal: "Goal",
	result: "Result",
	who: "Who of us was there",
	lastMet: (date) => `last met ${date}`,
	functionOf: (date) => `function as reported ${date}`,
	due: (date) => `due ${date}`,
	overdue: "overdue",
	open: "open",
	kept: "done",
	ours: "ours to do",
	theirs: "theirs to do",
	through: (name) => `through ${name}`,
	mentioned: "mentioned again since: check whether it was done",
	trips: (count) => `${count} ${count === 1 ? "trip" : "trips"}`,
};

/** All words of a briefing's document that don't come from reports. */
export const briefingWords: Readonly<Record<ScreenLanguage, Words>> = { nl, en };
