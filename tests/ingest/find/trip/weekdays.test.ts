import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const tripOf = (content: string) => extractReport({ file: "reis.txt", content }).trips[0];
const period = (content: string) => `${tripOf(content)?.startDate}/${tripOf(content)?.endDate}`;
const asked = (answer: string) =>
	period(`Hoelang duurde de reis?\n${answer}\n\nWelke locaties zijn bezocht?\nTirana\n`);
const mail = (text: string) =>
	period(
		`Onderwerp: RE: Tirana\nVerzonden: vrijdag 13 juni 2025 16:52\n\nHoi Lot,\n\n${text}\n\nGroet\nAnna\n`,
	);

describe("a period that ends on a weekday", () => {
	it.each([
		[
			"Wij zijn maandag 22 mei 2023 vertrokken en donderdagavond laat teruggekeerd.",
			"22/2023-05-25",
		],
		["Vertrokken op maandag 22 mei 2023, vrijdagmiddag waren we weer thuis.", "22/2023-05-26"],
		["Op maandag 22 mei 2023 heen, woensdag terug.", "22/2023-05-24"],
	])("%s", (answer, found) => expect(asked(answer)).toBe(`2023-05-${found}`));

	it("is one day where the weekday is that of something else", () => {
		expect(asked("Op maandag 22 mei 2023, donderdag schrijven wij een terugkoppeling.")).toBe(
			"2023-05-22/2023-05-22",
		);
	});
});

describe("weekdays alone in a mail", () => {
	it.each([
		["Dinsdag heen met de nachttrein, donderdag terug uit Tirana.", "2025-06-10/2025-06-12"],
		["Maandag en dinsdag waren we in Tirana.", "2025-06-09/2025-06-10"],
		["Van maandag tot en met woensdag waren we in Tirana.", "2025-06-09/2025-06-11"],
		["Vorige week van maandag tot en met woensdag waren we in Tirana.", "2025-06-02/2025-06-04"],
	])("%s", (text, found) => expect(mail(text)).toBe(found));

	it.each([
		["Maandag en dinsdag ben ik er niet."],
		["Van maandag tot en met vrijdag is het loket open."],
	])("are no trip's in: %s", (text) => expect(mail(text)).toBe("null/null"));
});

it("takes the date of the meeting that a report is for neither for the trip's, nor the year in which something began", () => {
	expect(
		period(
			"Gemeente Deventer\nAan B&W, vergadering van 12 december 2023\nAgendapunt 9\n\nONDERWERP\nVerslag dienstreis Tirana\n\nSAMENVATTING\nWethouder Vis is van 19 t/m 25 november in Tirana geweest.\n",
		),
	).toBe("2023-11-19/2023-11-25");
	expect(asked("14 en 15 maart, waar sinds 2019 een beraad bestaat")).toBe("XXXX-03-14/XXXX-03-15");
});

describe("the municipality that travelled", () => {
	const home = (text: string) =>
		extractReport({
			file: "mail.txt",
			content: `Beste collega's,\n\n${text} Zijn collega was op congres in Delft.\n\nGroet,\nAnna\n`,
		}).home;
	it.each([
		["Namens Dordrecht namen deel: wethouder Dijk en ondergetekende.", "Dordrecht"],
		["Vanuit Zwolle gingen twee ambtenaren naar Tirana.", "Zwolle"],
		["Dat bespreken we met Staedion. De HTM en Staedion rijden en bouwen bij ons.", "Den Haag"],
	])("%s", (text, town) => expect(home(text)).toBe(town));
});
