import type { Span } from "#domain/report.ts";
import { until, weekdays } from "#ingest/languages/nl/dates.ts";
import { type PartialDate, placeInYear } from "./edtf.ts";

/** A day or a period named in the text; for a single date both ends are equal. */
export interface DateMention extends Span {
	readonly from: PartialDate;
	readonly to: PartialDate;
	readonly rule: string;
	/** "Begin", "medio", "eind" stood before it. */
	readonly vague: boolean;
}

// "3 mei (avond) t/m vrijdag 5 mei", "3 mei, 07.00 uur – 5 mei"
const remark =
	"(?:\\s*\\([^()]{1,30}\\)|,?\\s*(?:om |rond |vanaf )?\\d{1,2}[.:]\\d\\d(?: uur)?|,?\\s*'s \\p{L}+)?";
const between = new RegExp(
	`^${remark}\\s*[).]*,?\\s*(?:${until}|/)\\s*(?:(?:${weekdays})(?:ochtend|middag|avond|nacht)?\\.?,?\\s+)?(?:de\\s+)?$`,
	"iu",
);

const andBetween = new RegExp(`^\\s*en\\s*(?:(?:${weekdays})\\.?\\s+)?$`, "i");
const betweenBefore = new RegExp(`\\btussen\\s*(?:(?:${weekdays})\\.?\\s+)?$`, "i");

/** Joins "30 december 2018 tot 2 januari 2019" into one period; each end takes from the other what it lacks. */
export function joinRanges(text: string, dates: readonly DateMention[]): DateMention[] {
	const joined: DateMention[] = [];
	for (const date of dates) {
		const last = joined.at(-1);
		const gap = last === undefined ? "" : text.slice(last.end, date.start);
		const alike =
			last !== undefined &&
			(last.to.day === null) === (date.from.day === null) &&
			last.rule !== "date-year";
		const joins =
			between.test(gap) ||
			(andBetween.test(gap) && betweenBefore.test(text.slice(0, last?.start ?? 0)));
		if (last === undefined || !alike || !joins) {
			joined.push(date);
			continue;
		}
		joined[joined.length - 1] = {
			...last,
			end: date.end,
			rule: "date-range",
			...completed(last.from, date.to),
		};
	}
	return joined;
}

/** Gives each end of a period the year that it lacks and the other has; a period may run into the next year. */
export function completed(
	from: PartialDate,
	to: PartialDate,
): { readonly from: PartialDate; readonly to: PartialDate } {
	const crosses = placeInYear(from) > placeInYear(to);
	if (from.year === null && to.year !== null) {
		return { from: { ...from, year: crosses ? to.year - 1 : to.year }, to };
	}
	if (to.year === null && from.year !== null) {
		return { from, to: { ...to, year: crosses ? from.year + 1 : from.year } };
	}
	return { from, to };
}
