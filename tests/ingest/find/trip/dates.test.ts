import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { formatEdtf } from "#ingest/find/dates/edtf.ts";
import { findEvents } from "#ingest/find/events/events.ts";
import { findTripDates } from "#ingest/find/trip/dates.ts";
import { findDuration } from "#ingest/find/trip/duration.ts";
import { sectionsByTrip } from "#ingest/find/within.ts";
import { outlineReport } from "#ingest/outline/outline.ts";

function datesOf(content: string): {
	readonly start: string | null;
	readonly end: string | null;
	readonly source: string | null;
	readonly days: number | null;
} {
	const { document } = outlineReport({ file: "report.txt", content });
	const sections = sectionsByTrip(document)[0] ?? [];
	const dates = findTripDates(document, sections, findEvents(document));
	return {
		start: dates === null ? null : formatEdtf(dates.start),
		end: dates === null ? null : formatEdtf(dates.end),
		source: dates?.source ?? null,
		days: findDuration(document, sections, dates).days,
	};
}

const before = "Hoeveel personen hebben de reis gemaakt?\n2\n\nHoelang duurde de reis?\n";
const behind = "\n\nWat was het doel van de reis?\nKijken in Gent.\n";
const asked = (answer: string): string => before + answer + behind;
const letter = (sentence: string): string =>
	`Geachte raad,\n\n${sentence} De stad is groot.\n\nMet vriendelijke groet\n`;

interface Day {
	readonly y: number;
	readonly m: number;
	readonly d: number;
}
const time = ({ y, m, d }: Day): Date => new Date(Date.UTC(y, m - 1, d));
const spelled = (day: Day, style: Intl.DateTimeFormatOptions, language = "nl"): string =>
	new Intl.DateTimeFormat(language, { ...style, timeZone: "UTC" }).format(time(day));
const month = (day: Day): string => spelled(day, { month: "long" });
const short = (day: Day): string => spelled(day, { month: "short" }).replace(".", "");
const weekday = (day: Day): string => spelled(day, { weekday: "long" });
const two = (number: number): string => String(number).padStart(2, "0");
const iso = ({ y, m, d }: Day, year: boolean): string => `${year ? y : "XXXX"}-${two(m)}-${two(d)}`;

/** Within a month, across months, across years, and with single digits. */
const ranges: readonly (readonly [Day, Day])[] = [
	[
		{ y: 2019, m: 3, d: 12 },
		{ y: 2019, m: 3, d: 15 },
	],
	[
		{ y: 2022, m: 5, d: 30 },
		{ y: 2022, m: 6, d: 2 },
	],
	[
		{ y: 2018, m: 12, d: 29 },
		{ y: 2019, m: 1, d: 2 },
	],
	[
		{ y: 2023, m: 9, d: 1 },
		{ y: 2023, m: 9, d: 9 },
	],
];
const joins = ["t/m", "tot en met", "tot", "–", "-", "tm"];

/** Ways to write a period; false where the writer leaves the year out. */
const styles: readonly (readonly [boolean, (a: Day, join: string, b: Day) => string])[] = [
	[true, (a, j, b) => `${a.d} ${month(a)} ${a.y} ${j} ${b.d} ${month(b)} ${b.y}`],
	[true, (a, j, b) => `Van ${a.d} ${month(a)} ${j} ${b.d} ${month(b)} ${b.y}.`],
	[
		true,
		(a, j, b) => `${weekday(a)} ${a.d} ${month(a)} ${j} ${weekday(b)} ${b.d} ${month(b)} ${b.y}`,
	],
	[
		true,
		(a, j, b) =>
			`van ${weekday(a)} ${a.d} ${month(a)} ${a.y} ${j} ${weekday(b)} ${b.d} ${month(b)} ${b.y}`,
	],
	[
		true,
		(a, j, b) =>
			`${weekday(a).slice(0, 2)} ${a.d} ${short(a)} ${j} ${weekday(b).slice(0, 2)} ${b.d} ${short(b)} ${b.y}`,
	],
	[true, (a, j, b) => `${a.d} ${short(a)}. ${j} ${b.d} ${short(b)}. '${String(b.y).slice(2)}`],
	[true, (a, j, b) => `${two(a.d)}-${two(a.m)}-${a.y} ${j} ${two(b.d)}-${two(b.m)}-${b.y}`],
	[
		true,
		(a, j, b) =>
			`${two(a.d)}/${two(a.m)}/${String(a.y).slice(2)} ${j} ${two(b.d)}/${two(b.m)}/${String(b.y).slice(2)}`,
	],
	[true, (a, j, b) => `${two(a.d)}.${two(a.m)}.${a.y} ${j} ${two(b.d)}.${two(b.m)}.${b.y}`],
	[true, (a, j, b) => `${iso(a, true)} ${j} ${iso(b, true)}`],
	[false, (a, j, b) => `${a.d} ${month(a)} ${j} ${b.d} ${month(b)}`],
	[false, (a, j, b) => `van ${a.d}/${a.m} ${j} ${b.d}/${b.m}`],
	[true, (a, j, b) => `${a.d}/${a.m} ${j} ${b.d}/${b.m}/${b.y}`],
	[
		false,
		(a, j, b) =>
			`${weekday(a).slice(0, 2)} ${a.d}/${a.m} ${j} ${weekday(b).slice(0, 2)} ${b.d}/${b.m}`,
	],
	[
		true,
		(a, j, b) =>
			`${weekday(a).slice(0, 2)}. ${a.d}/${a.m} ${j} ${weekday(b).slice(0, 2)}. ${b.d}/${b.m} ${b.y}`,
	],
	[true, (a, j, b) => `${a.d}e ${month(a)} ${j} ${b.d}e ${month(b)} ${b.y}`],
	[
		true,
		(a, j, b) =>
			a.m === b.m
				? `${a.d} ${j} ${b.d} ${month(b)} ${b.y}`
				: `${a.d} ${month(a)} ${j} ${b.d} ${month(b)} ${b.y}`,
	],
	[
		true,
		(a, j, b) =>
			a.m === b.m
				? `${a.d} ${j} ${b.d}-${two(b.m)}-${b.y}`
				: `${iso(a, true)} ${j} ${iso(b, true)}`,
	],
	[
		true,
		(a, _, b) =>
			`Vertrek ${weekday(a)} ${a.d} ${month(a)}, terug op ${weekday(b)} ${b.d} ${month(b)} ${b.y}.`,
	],
	[true, (a, _, b) => `Heen: ${a.d} ${month(a)} ${a.y}\nTerug: ${b.d} ${month(b)} ${b.y}`],
	[
		true,
		(a, _, b) =>
			`Wij vertrokken op ${a.d} ${month(a)} ${a.y} en waren ${weekday(b)} ${b.d} ${month(b)} weer thuis.`,
	],
	[true, (a, _, b) => `Tussen ${a.d} ${month(a)} en ${b.d} ${month(b)} ${b.y}`],
];

/** Forms and letters that hold a period elsewhere than in an answer. */
const frames: readonly ((a: Day, b: Day) => string)[] = [
	(a, b) =>
		`Bestemming: Gent\nVertrekdatum: ${two(a.d)}-${two(a.m)}-${a.y}\nRetourdatum: ${two(b.d)}-${two(b.m)}-${b.y}\nDoel: kijken\n`,
	(a, b) =>
		`Bestemming: Gent\nVan: ${two(a.d)}-${two(a.m)}-${a.y}\nTot: ${two(b.d)}-${two(b.m)}-${b.y}\nDoel: kijken\nDeelnemers: 2\n`,
	(a, b) =>
		`Bestemming | Gent\nVertrek | ${two(a.d)}.${two(a.m)}.${a.y}\nTerug | ${two(b.d)}.${two(b.m)}.${b.y}\nDoel | kijken\nDeelnemers | 2\n`,
	(a, b) => letter(`Van ${a.d} ${month(a)} tot en met ${b.d} ${month(b)} ${b.y} bezocht ik Gent.`),
	(a, b) =>
		letter(
			`Wij vlogen op ${weekday(a)} ${a.d} ${month(a)} ${a.y} naar Oslo en stonden op ${weekday(b)} ${b.d} ${month(b)} weer op Schiphol.`,
		),
	(a, b) =>
		letter(
			`Tussen ${weekday(a)} ${a.d} ${month(a)} en ${weekday(b)} ${b.d} ${month(b)} ${b.y} was ik in Oslo.`,
		),
	(a, b) =>
		letter(
			`Verslag werkbezoek Oslo, ${a.d} ${month(a)} – ${b.d} ${month(b)} ${b.y}\n\nWij waren te gast bij de stad.`,
		),
];

describe("the dates of a trip", () => {
	it("are read however a period is written", () => {
		const wrong: string[] = [];
		let count = 0;
		const judge = (text: string, [a, b]: readonly [Day, Day], year: boolean): void => {
			count += 1;
			const found = datesOf(text);
			const days = Math.round((time(b).getTime() - time(a).getTime()) / 86_400_000) + 1;
			if (found.start !== iso(a, year) || found.end !== iso(b, year) || found.days !== days)
				wrong.push(`${text} → ${found.start} ${found.end} ${found.days}`);
		};
		for (const range of ranges) {
			const [a, b] = range;
			for (const [year, write] of styles)
				for (const join of joins) judge(asked(write(a, join, b)), range, year);
			for (const frame of frames) judge(frame(a, b), range, true);
		}
		expect(count).toBeGreaterThan(500);
		expect(wrong).toEqual([]);
	});

	it.each<[string, string, string | null, string | null, number | null]>([
		["dag", "Op 12 maart 2019", "2019-03-12", "2019-03-12", 1],
		["dag2", "12 maart 2019, heen en terug op één dag", "2019-03-12", "2019-03-12", 1],
		["dag3", "dinsdag 12-03-2019", "2019-03-12", "2019-03-12", 1],
		["dag4", "1 dag, 12 maart", "XXXX-03-12", "XXXX-03-12", 1],
		["twee dagen", "12 en 13 maart 2019", "2019-03-12", "2019-03-13", 2],
		["twee wd", "donderdag 12 en vrijdag 13 maart 2020", "2020-03-12", "2020-03-13", 2],
		["12/13", "12/13 maart 2020", "2020-03-12", "2020-03-13", 2],
		["3 dagen", "12, 13 en 14 maart 2020", "2020-03-12", "2020-03-14", 3],
		["30 en 1", "31 maart en 1 april 2020", "2020-03-31", "2020-04-01", 2],
		["maand", "maart 2019", "2019-03", "2019-03", null],
		["maand2", "drie dagen in maart 2019", "2019-03", "2019-03", 3],
		["begin", "begin maart 2019, 3 dagen", "2019-03", "2019-03", 3],
		["medio", "medio maart 2019 (4 dagen)", "2019-03", "2019-03", 4],
		["eind", "Eind maart, 3 dagen", "XXXX-03", "XXXX-03", 3],
		["eind begin", "Eind februari tot begin maart 2024, acht dagen", "2024-02", "2024-03", 8],
		["jaar", "In 2019, 3 dagen", "2019", "2019", 3],
		["seizoen", "voorjaar 2019, 3 dagen", "2019-21", "2019-21", 3],
		["najaar", "In het najaar van 2019", "2019-23", "2019-23", null],
		["kwartaal", "vierde kwartaal 2019", "2019-36", "2019-36", null],
		["week", "Week 20 van 2019, vijf dagen", "2019-05", "2019-05", 5],
		["anderhalve", "Anderhalve dag, 12 en 13 maart 2020", "2020-03-12", "2020-03-13", 1.5],
		["2,5", "2,5 dag", null, null, 2.5],
		["week", "Een week", null, null, 7],
		["twee weken", "twee weken", null, null, 14],
		["nachten", "3 dagen / 2 nachten", null, null, 3],
		["werkweek", "Een werkweek", null, null, 5],
		["geen", "Drie dagen", null, null, 3],
		["digits", "4 dagen", null, null, 4],
		["incl", "5 dagen inclusief reistijd", null, null, 5],
		["excl", "5 dagen (exclusief reisdagen)", null, null, 5],
		["paar", "zes dagen, waarvan twee reisdagen", null, null, 6],
		["dagen en nachten", "vier dagen en drie nachten", null, null, 4],
		["4-daags", "Het was een vierdaagse reis.", null, null, 4],
		["5 daags", "een 5-daagse reis in mei 2019", "2019-05", "2019-05", 5],
		["etmaal", "Twee etmalen", null, null, 2],
		["weekend", "Het weekend van 12 en 13 oktober 2019", "2019-10-12", "2019-10-13", 2],
		["uur", "Vier uur", null, null, null],
	])("%s: %s", (_, answer, start, end, days) => {
		const found = datesOf(asked(answer));
		expect([found.start, found.end]).toEqual([start, end]);
		if (days !== null) expect(found.days).toBe(days);
	});

	it.each<[string, string | null, string | null, string?]>([
		[
			`Verslag dienstreis Oslo, mei 2019\n\n${asked("12 t/m 15 mei")}`,
			"2019-05-12",
			"2019-05-15",
			"inferred",
		],
		[
			`Verslag dienstreis Oslo 2019\n\n${asked("12 t/m 15 mei")}`,
			"2019-05-12",
			"2019-05-15",
			"inferred",
		],
		[
			`Verslag dienstreis Oslo\nDatum: 3 juni 2019\n\n${asked("12 t/m 15 mei")}`,
			"2019-05-12",
			"2019-05-15",
			"inferred",
		],
		[
			`Verslag dienstreis Oslo\n\n${asked("12 t/m 15 mei")}\nDen Haag, 3 juni 2019\n`,
			"2019-05-12",
			"2019-05-15",
			"inferred",
		],
		[
			"Leiden, 12 oktober 2018\n\nGeachte raadsleden,\n\nVan donderdag 27 tot en met zondag 30 september jongstleden bracht een delegatie een bezoek aan Gent.\n",
			"2018-09-27",
			"2018-09-30",
			"inferred",
		],
		[
			"Den Haag, 5 januari 2019\n\nBeste collega's,\n\nVan 12 t/m 15 december was ik in Gent voor een congres.\n",
			"2018-12-12",
			"2018-12-15",
			"inferred",
		],
		[
			"Besproken in het team d.d. 24 mei 2022\n\n1. Wie en wanneer\nErik en Carlijn waren van 3 t/m 9 mei in Gent.\n\n2. Waarom\nKijken.\n\n3. Resultaat\nVeel.\n",
			"2022-05-03",
			"2022-05-09",
			"inferred",
		],
		[
			`${asked("12 t/m 15 juni")}Deelname aan de Brussels Urban Summit 2023.\n`,
			"2023-06-12",
			"2023-06-15",
			"inferred",
		],
		[`${asked("3 dagen")}\nDatum verslag: 3 juni 2019\n`, null, null],
		[`Verslag werkbezoek Gent\nDatum verslag: 3 juni 2019\n\n${asked("drie dagen")}`, null, null],
		[`Verslag dienstreis Oslo (12-15 mei 2019)\n\n${asked("4 dagen")}`, "2019-05-12", "2019-05-15"],
		[
			"Notulen terugkoppeling 24 mei 2022\n\nErik was van 3 t/m 9 mei in Gent.\n",
			"2022-05-03",
			"2022-05-09",
			"inferred",
		],
		[
			"Programma\n\nDag | Plaats | Gesprek\nma 3 mei 2021 | Gent | stadhuis\ndi 4 mei 2021 | Gent | haven\nwo 5 mei 2021 | Brugge | museum\n\nWat heeft het opgeleverd?\nVeel.\n",
			"2021-05-03",
			"2021-05-05",
		],
		[
			"Maandag 3 mei 2021\nAankomst in Gent en gesprek met de stad.\n\nDinsdag 4 mei\nBezoek aan de haven.\n\nWoensdag 5 mei\nTerugreis.\n",
			"2021-05-03",
			"2021-05-05",
		],
		[
			"Dag 1 (3 mei 2021): aankomst in Gent.\nDag 2 (4 mei): haven.\nDag 3 (5 mei): terug.\n",
			"2021-05-03",
			"2021-05-05",
		],
		[
			"Hoi allemaal,\n\nBen net terug uit Gent, waar ik van 3 tot 5 mei was voor een congres over water. Op 12 juni komt Gent bij ons langs.\n",
			"XXXX-05-03",
			"XXXX-05-05",
		],
		[
			"Reis 1: Gent\nWanneer: 3-5 mei 2021\nDoel: kijken\nBezocht: Gent\nOpbrengst: veel\n\nReis 2: Oslo\nWanneer: 7 t/m 9 juni 2021\nDoel: kijken\nBezocht: Oslo\nOpbrengst: veel\n",
			"2021-05-03",
			"2021-05-05",
		],
		[
			"Trip report\n\nParticipants\nTwo\n\nDates\n3 - 5 May 2021\n\nPurpose\nLearning about water\n\nPlaces visited\nGhent\n",
			"2021-05-03",
			"2021-05-05",
		],
		[
			"Trip report\n\nWhen\nMay 3 to May 5, 2021\n\nPurpose\nLearning about water\n\nPlaces visited\nGhent\n",
			"2021-05-03",
			"2021-05-05",
		],
		[
			"Trip report\n\nWhen\nMay 3-5, 2021\n\nPurpose\nLearning about water\n\nPlaces visited\nGhent\n",
			"2021-05-03",
			"2021-05-05",
		],
		[
			"In mei 2021 reisde wethouder Bos naar Gent om te leren van de haven. Op 1 juli 2021 is het contract getekend.\n",
			"2021-05",
			"2021-05",
		],
		[
			"In de week van 3 mei 2021 waren wij in Gent voor een werkbezoek.\n",
			"2021-05-03",
			"2021-05-03",
		],
		[
			"Op 3 en 4 mei 2021 bezochten wij Gent. De burgemeester is sinds 2014 in functie.\n",
			"2021-05-03",
			"2021-05-04",
		],
		[
			"Op dinsdag 3 mei 2022 vertrokken wij naar Gent. Vrijdag 6 mei kwamen we weer thuis. In september 2022 volgt een tegenbezoek.\n",
			"2022-05-03",
			"2022-05-06",
		],
		["Gent bezocht op 3-5-2022.\nGesproken met de burgemeester.\n", "2022-05-03", "2022-05-03"],
	])("in context: %j", (report, start, end, source) => {
		const found = datesOf(report);
		expect([found.start, found.end]).toEqual([start, end]);
		if (source !== undefined) expect(found.source).toBe(source);
	});
});

it("reads the days below the head of a memo, and not its own date", () => {
	const memo = `Aan: het college
Betreft: terugkoppeling reis Gent
Datum: 18 december 2016

Van 12 tot en met 15 december was ik in Gent.

Wat nu?
- Gent stuurt een voorstel (maart 2017)
`;
	expect(datesOf(memo)).toMatchObject({ start: "2016-12-12", end: "2016-12-15" });
});

describe("a night under way", () => {
	it.each([
		["van 14 op 15 november 2019", "2019-11-14", "2019-11-15"],
		[
			"3 dagen: van 14 op 15 november gereisd, terug op 17 november 2019",
			"2019-11-14",
			"2019-11-17",
		],
		["vertrek 14 op 15 november 2019 besproken", "2019-11-15", "2019-11-15"],
	])("in %j", (answer, start, end) => {
		expect(datesOf(asked(answer))).toMatchObject({ start, end });
	});
});

it("takes the date in columns of a memo's head for its own, and that of its subject for the trip's", () => {
	const memo = `MEMO

Aan       college van B&W
Van       Economie, R. Visbeek
Datum     11 juli 2023
Betreft   werkbezoek Gent, 26-29 juni 2023

1. Inleiding
Doel van het bezoek was te leren hoe Gent woningen bouwt.
`;
	expect(datesOf(memo)).toMatchObject({ start: "2023-06-26", end: "2023-06-29" });
});

it("takes the date beside who wrote a memo for its own", () => {
	const memo = `MEMO aan Gedeputeerde Staten

Afdeling: Ruimte
Steller: R. Visbeek
Datum: 11 november 2022
Onderwerp: Studiereis Gent, 17 t/m 20 oktober

Aanleiding
Doel van het bezoek was te leren hoe Gent woningen bouwt.
`;
	expect(datesOf(memo)).toMatchObject({ start: "2022-10-17", end: "2022-10-20" });
});

it("takes the year from a register's field for it", () => {
	const { trips } = extractReport({
		file: "register.txt",
		content:
			"REGISTER BUITENLANDSE REIZEN\nJaar: 2023\nBestemming: Austin\nReden: handelsmissie\nPeriode: 9 t/m 15 maart\n",
	});
	expect(trips[0]).toMatchObject({ startDate: "2023-03-09", endDate: "2023-03-15" });
});
