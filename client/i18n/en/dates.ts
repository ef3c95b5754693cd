import type { dates as nl } from "../nl/dates.ts";

export const dates: Readonly<Record<keyof typeof nl, string>> = {
	"when.unknown": "year unknown",
	"when.notBefore": "not before {date}",
	"when.notAfter": "{date} at the latest",
	"when.between": "between {from} and {to}",
	"when.quarter": "quarter {number}",
	"season.spring": "spring",
	"season.summer": "summer",
	"season.autumn": "autumn",
	"season.winter": "winter",
};
