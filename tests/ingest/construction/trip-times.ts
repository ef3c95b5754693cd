/** A day by year, month and day of the month. */
export interface Day {
	readonly y: number;
	readonly m: number;
	readonly d: number;
}

const day = (y: number, m: number, d: number): Day => ({ y, m, d });

/** First and last days: within a month, across months, across years, and next to each other. */
export const periods: readonly (readonly [Day, Day])[] = [
	[day(2019, 3, 12), day(2019, 3, 15)],
	[day(2016, 5, 3), day(2016, 5, 8)],
	[day(2022, 5, 30), day(2022, 6, 2)],
	[day(2018, 12, 29), day(2019, 1, 2)],
	[day(2014, 11, 20), day(2014, 11, 21)],
];

const long = (name: "month" | "weekday", { y, m, d }: Day, length: "long" | "short"): string =>
	new Intl.DateTimeFormat("nl", { [name]: length, timeZone: "UTC" })
		.format(new Date(Date.UTC(y, m - 1, d)))
		.replace(".", "");
const month = (of: Day): string => long("month", of, "long");
const short = (of: Day): string => long("month", of, "short");
const dotted = (of: Day): string => (short(of) === month(of) ? month(of) : `${short(of)}.`);
const weekday = (of: Day): string => long("weekday", of, "long");
const brief = (of: Day): string => long("weekday", of, "short");
const two = (number: number): string => String(number).padStart(2, "0");
const full = (of: Day): string => `${of.d} ${month(of)} ${of.y}`;
const sameMonth = (from: Day, to: Day): boolean => from.m === to.m;
const sameYear = (from: Day, to: Day): boolean => from.y === to.y;
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

type Phrase = (from: Day, to: Day) => string | null;
const within = (write: (from: Day, to: Day) => string): Phrase => {
	return (from, to) => (sameMonth(from, to) ? write(from, to) : null);
};
const inYear = (write: (from: Day, to: Day) => string): Phrase => {
	return (from, to) => (sameYear(from, to) ? write(from, to) : null);
};

/** Ways to write a period; null where the way doesn't suit it. */
export const periodPhrases: readonly Phrase[] = [
	(a, b) => `van ${full(a)} tot en met ${full(b)}`,
	(a, b) => `van ${weekday(a)} ${full(a)} t/m ${weekday(b)} ${full(b)}`,
	(a, b) => `${full(a)} - ${full(b)}`,
	(a, b) => `${full(a)}–${full(b)}`,
	(a, b) => `${a.d} ${dotted(a)} ${a.y} t/m ${b.d} ${dotted(b)} ${b.y}`,
	(a, b) => `${a.d} ${short(a)} '${two(a.y % 100)} - ${b.d} ${short(b)} '${two(b.y % 100)}`,
	(a, b) => `${two(a.d)}-${two(a.m)}-${a.y} t/m ${two(b.d)}-${two(b.m)}-${b.y}`,
	(a, b) => `${a.d}/${a.m}/${a.y} - ${b.d}/${b.m}/${b.y}`,
	(a, b) => `${a.d}.${a.m}.${a.y} tot ${b.d}.${b.m}.${b.y}`,
	(a, b) => `${a.y}-${two(a.m)}-${two(a.d)} tot en met ${b.y}-${two(b.m)}-${two(b.d)}`,
	(a, b) => `${brief(a)} ${a.d}-${a.m}-${a.y} t/m ${brief(b)} ${b.d}-${b.m}-${b.y}`,
	(a, b) => `${capital(brief(a))}. ${full(a)} tot ${brief(b)}. ${full(b)}`,
	(a, b) => `${a.d} ${month(a)} t/m ${full(b)}`,
	(a, b) => `${weekday(a)} ${a.d} ${month(a)} tot en met ${weekday(b)} ${full(b)}`,
	(a, b) => `${a.d}-${a.m} t/m ${b.d}-${b.m}-${b.y}`,
	(a, b) => `${brief(a)} ${a.d}/${a.m} t/m ${brief(b)} ${b.d}/${b.m}/${b.y}`,
	(a, b) => `${full(a)} (avond) t/m ${full(b)} (ochtend)`,
	(a, b) => `${full(a)}, 07.15 uur tot ${full(b)}, 22.30 uur`,
	(a, b) => `${a.d} ${month(a).toUpperCase()} ${a.y} T/M ${b.d} ${month(b).toUpperCase()} ${b.y}`,
	(a, b) => `tussen ${a.d} ${month(a)} en ${full(b)}`,
	inYear((a, b) => `${a.d} ${month(a)} t/m ${b.d} ${month(b)} (${b.y})`),
	inYear((a, b) => `${a.d} ${month(a)}/${full(b)}`),
	within((a, b) => `${a.d} t/m ${full(b)}`),
	within((a, b) => `${a.d} tot en met ${full(b)}`),
	within((a, b) => `${a.d}-${full(b)}`),
	within((a, b) => `${a.d} - ${full(b)}`),
	within((a, b) => `${a.d}/${full(b)}`),
	within((a, b) => `${weekday(a)} ${a.d} tot en met ${weekday(b)} ${full(b)}`),
	within((a, b) => `van ${weekday(a)} ${a.d} tot ${weekday(b)} ${full(b)}`),
	within((a, b) => `${brief(a)} ${a.d} t/m ${brief(b)} ${b.d} ${month(b)} ${b.y}`),
	within((a, b) => `van de ${a.d}e tot en met de ${b.d}e ${month(b)} ${b.y}`),
	within((a, b) => `${a.d} t/m ${b.d}-${b.m}-${b.y}`),
	within((a, b) => `${a.d} t/m ${b.d}-${b.m}-'${two(b.y % 100)}`),
	within((a, b) => `${a.d} t/m ${b.d} ${short(b)} '${two(b.y % 100)}`),
	within((a, b) => `tussen ${a.d} en ${full(b)}`),
	within((a, b) => `${a.d} tot ${b.d} ${month(b)} van het jaar ${b.y}`),
];

const rest = `

Wat was het doel van de reis?
Kijken hoe Oslo zijn fietsen stalt.

Wie heb je ontmoet?
De directeur van het museum.

Zijn er vervolgafspraken?
De directeur stuurt voor 3 februari 2024 een lijst.
`;

/** Places of a report where a period may stand. */
export const spots: Readonly<Record<string, (period: string) => string>> = {
	"as the answer": (period) =>
		`Verslag buitenlandse dienstreis\n\nHoeveel personen hebben de reis gemaakt?\n2\n\nHoelang duurde de reis?\n${capital(period)}${rest}`,
	"in a sentence of the answer": (period) =>
		`Hoeveel personen hebben de reis gemaakt?\n2\n\nHoelang duurde de reis?\nDe reis vond plaats ${period}.${rest}`,
	"in a form": (period) =>
		`Deelnemers: wethouder en adviseur\nBestemming: Oslo\nReisdata: ${period}\nDoel: kennismaking\nKosten: € 400`,
	"in a table": (period) =>
		`| Onderdeel | Toelichting |\n|---|---|\n| Bestemming | Oslo |\n| Periode | ${period} |\n| Doel | kennismaking |\n| Deelnemers | 2 |\n`,
	"in the title": (period) => `Verslag werkbezoek Oslo, ${period}${rest}`,
	"in a title's line of its own": (period) =>
		`Werkbezoek Oslo\n${capital(period)}\n\nGemeente Den Haag${rest}`,
	"in a letter": (period) =>
		`Aan: het college\nVan: A. Bos\nDatum: 4 juli 2023\nBetreft: reis naar Oslo\n\nBeste allen,\n\nMet twee collega's was ik ${period} in Oslo. De stad is groot en het was koud.\n\nMet vriendelijke groet\n`,
	"in a paragraph below the title": (period) =>
		`Oslo bezocht\n\nDe wethouder bracht ${period} een bezoek aan Oslo. Zij sprak er met de burgemeester.\n\nHet gesprek ging over wonen. In 2012 was zij er ook al.\n\nAfspraken\n- De burgemeester komt op 3 september 2024 naar Den Haag.\n`,
	"in a list at the top": (period) =>
		`# Werkbezoek Oslo\n\n* Wie: Anna Bos en Piet Vis\n* Data: ${period}\n* Plaats: Oslo\n* Aanleiding: kennismaking\n\n## Gesprekken\n- De directeur van het museum\n`,
};
