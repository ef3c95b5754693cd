import type { ScreenLanguage } from "#domain/kinds.ts";

const number = (language: string) => new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
const dutch = number("nl-NL");
const english = number("en-GB");

const nl = {
	title: (place: string) => `Reisvoorbereiding ${place}`,
	fileName: "reisvoorbereiding",
	lead: (asOf: string | null) =>
		`Stand van ${asOf ?? "onbekende datum"}, naar de reisverslagen. De nummers verwijzen naar de zinnen onder Bronnen.`,
	travel: (dates: string) => `Voor de reis van ${dates}.`,
	glance: "In het kort",
	visits: "Eerdere reizen",
	contacts: "Wie wij er ontmoetten",
	promises: "Openstaande afspraken",
	others: "Anderen in het land, of via deze contacten",
	themes: "Thema’s die wij delen",
	posts: "Nederlandse posten",
	changes: "Nieuw sinds het laatste bezoek",
	sources: "Bronnen",
	empty: "Niets gevonden in de verslagen.",
	more: (left: number) => `en nog ${dutch.format(left)}`,
	undated: "jaar onbekend",
	goal: "Doel",
	result: "Resultaat",
	who: "Mee was",
	party: (size: number) => `gezelschap van ${dutch.format(size)}`,
	lastMet: (date: string) => `laatst ontmoet ${date}`,
	functionOf: (date: string, years: number | null) =>
		`functie volgens verslag van ${date}${years === null || years < 1 ? "" : `, ${dutch.format(years)} jaar oud`}`,
	due: (date: string) => `uiterlijk ${date}`,
	dueByReturn: "nog voor het einde van deze reis",
	agreed: (trip: string) => `afgesproken op ${trip}`,
	overdue: "te laat",
	open: "open",
	kept: "gedaan",
	ours: "aan ons",
	theirs: "aan hen",
	withWhom: (names: string) => `met ${names}`,
	through: (name: string) => `via ${name}`,
	inCountry: "in het land gevestigd",
	mentioned: "daarna weer genoemd: ga na of het gedaan is",
	neverMentioned: "nooit meer genoemd",
	trips: (count: number) => `${dutch.format(count)} ${count === 1 ? "reis" : "reizen"} hier`,
	elsewhere: (count: number) => `${dutch.format(count)} elders`,
	lastVisit: (date: string) => `laatste bezoek ${date}`,
	overdueCount: (count: number) => `${dutch.format(count)} te laat`,
};

type Words = typeof nl;

const en: Words = {
	title: (place) => `Briefing ${place}`,
	fileName: "briefing",
	lead: (asOf) =>
		`As of ${asOf ?? "an unknown date"}, after the trip reports. Numbers refer to the sentences under Sources.`,
	travel: (dates) => `For the trip of ${dates}.`,
	glance: "At a glance",
	visits: "Earlier trips",
	contacts: "Whom we met there",
	promises: "Open promises",
	others: "Others in the country, or through these contacts",
	themes: "Themes that we share",
	posts: "Dutch posts",
	changes: "New since the last visit",
	sources: "Sources",
	empty: "Nothing found in the reports.",
	more: (left) => `and ${english.format(left)} more`,
	undated: "year unknown",
	goal: "Goal",
	result: "Result",
	who: "Who was there",
	party: (size) => `party of ${english.format(size)}`,
	lastMet: (date) => `last met ${date}`,
	functionOf: (date, years) =>
		`function as reported ${date}${years === null || years < 1 ? "" : `, ${english.format(years)} ${years < 1.5 ? "year" : "years"} old`}`,
	due: (date) => `due ${date}`,
	dueByReturn: "before this trip ends",
	agreed: (trip) => `agreed on ${trip}`,
	overdue: "overdue",
	open: "open",
	kept: "done",
	ours: "ours to do",
	theirs: "theirs to do",
	withWhom: (names) => `with ${names}`,
	through: (name) => `through ${name}`,
	inCountry: "based in the country",
	mentioned: "mentioned again since: check whether it was done",
	neverMentioned: "never mentioned again",
	trips: (count) => `${english.format(count)} ${count === 1 ? "trip" : "trips"} here`,
	elsewhere: (count) => `${english.format(count)} elsewhere`,
	lastVisit: (date) => `last visit ${date}`,
	overdueCount: (count) => `${english.format(count)} overdue`,
};

/** All words of a briefing's document that don't come from reports. */
export const briefingWords: Readonly<Record<ScreenLanguage, Words>> = { nl, en };
export type BriefingWords = Words;
