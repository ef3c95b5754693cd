import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { findDates } from "#ingest/find/dates/dates.ts";
import { formatEdtf } from "#ingest/find/dates/edtf.ts";

const tripOf = (content: string) => extractReport({ file: "reis.txt", content }).trips[0];
const asked = (answer: string) => {
	const trip = tripOf(
		`Hoelang duurde de reis?\n${answer}\n\nWelke locaties zijn bezocht?\nAarhus\n`,
	);
	return [trip?.startDate, trip?.endDate, trip?.days];
};

describe("how long a trip took, written short", () => {
	it.each([
		["22-25/9, drie nachten", ["XXXX-09-22", "XXXX-09-25", 4]],
		["22 t/m 25/9", ["XXXX-09-22", "XXXX-09-25", 4]],
		["22.09-25.09.2023", ["2023-09-22", "2023-09-25", 4]],
		["Van zaterdag 28 tot en met dinsdag 31 (mei).", ["XXXX-05-28", "XXXX-05-31", 4]],
		["6+7 juni 2022", ["2022-06-06", "2022-06-07", 2]],
		["ma t/m wo, week 41", [null, null, 3]],
		["di-vr", [null, null, 4]],
	])("%s", (answer, found) => {
		expect(asked(answer)).toEqual(found);
	});

	it("counts the days of the way there and back in a fragment", () => {
		const trip = tripOf(
			"Verslag Aarhus\n\nVertrek maandag 6 juni 2022 (Tweede Pinksterdag!), terug zaterdagochtend de 11e.\n\nWe spraken met de gemeente.\n",
		);
		expect([trip?.startDate, trip?.endDate]).toEqual(["2022-06-06", "2022-06-11"]);
	});

	it("ends a diary on the day of its return, though a heading for promises follows it", () => {
		const trip = tripOf(
			"Dagboek Aarhus\n\nDinsdag 14 mei 2013\nHele dag op school.\n\nWoensdag 15 mei\nUitstapje naar zee.\n\nDonderdag 16 mei\nSlotmiddag. 's Nachts terug, vrijdag de 17e om acht uur thuis.\n\nVervolg\nIda stuurt de foto's.\n",
		);
		expect([trip?.startDate, trip?.endDate]).toEqual(["2013-05-14", "2013-05-17"]);
	});

	it("counts the days that a sentence holds and nothing else", () => {
		const trip = tripOf(
			"Onderwerp: Aarhus\n\nHoi allemaal,\n\nMaandag t/m donderdag dus. In Aarhus was het koud.\n\nGroet, Ida\n",
		);
		expect(trip?.days).toBe(4);
	});

	it.each(["2-3/4 van de woningen", "9-12/15 vragen", "dag 2-3/4", "€ 22-25/9", "8-4/5"])(
		"takes %s for no days",
		(text) => {
			const days = findDates(text).filter(({ from, to }) => formatEdtf(from) !== formatEdtf(to));
			expect(days).toEqual([]);
		},
	);
});
