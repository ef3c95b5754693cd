import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { formatEdtf } from "#ingest/find/dates/edtf.ts";
import { type Day, periodPhrases, periods, spots } from "./trip-times.ts";

const iso = ({ y, m, d }: Day): string => formatEdtf({ year: y, month: m, day: d });

/** The share of periods whose both ends are read right where each phrase stands in this spot. */
function shareRight(write: (period: string) => string): {
	readonly share: number;
	readonly failures: readonly string[];
} {
	const failures: string[] = [];
	let all = 0;
	for (const phrase of periodPhrases)
		for (const [from, to] of periods) {
			const period = phrase(from, to);
			if (period === null) continue;
			all += 1;
			const [trip] = extractReport({ file: "made.txt", content: write(period) }).trips;
			if (trip?.startDate === iso(from) && trip.endDate === iso(to)) continue;
			failures.push(`${period} → ${trip?.startDate} ${trip?.endDate}`);
		}
	return { share: 1 - failures.length / all, failures };
}

describe("the days of a trip, in each way of writing them", () => {
	it.each(Object.entries(spots))("%s", (_, write) => {
		const { share, failures } = shareRight(write);
		expect(share, failures.slice(0, 20).join("\n")).toBe(1);
	});
});
