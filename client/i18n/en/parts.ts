import type { parts as nl } from "../nl/parts.ts";

export const parts: Readonly<Record<keyof typeof nl, string>> = {
	"table.sort": "(sort)",
	"evidence.open": "Show {count} {count|sentence|sentences}",
	"evidence.close": "Hide {count} {count|sentence|sentences}",
	"filter.title": "Filters",
	"filter.some": "Filters (in use)",
	"filter.clear": "Clear filters",
	"filter.clearOne": "Clear {name}",
	"filter.year": "yyyy",
	"filter.day": "dd/mm/yyyy",
	"filter.noDay": "Write the day as 4/9/2026.",
	"filter.calendar": "Choose {name} in a calendar",
	"export.table": "Save as a table (CSV)",
	"export.busy": "Being made …",
	"export.saved": "{name} was saved.",
	"export.leftOut": "{count} {count|row|rows} didn’t fit; filter to see them.",
	"list.all": "Show all {count}",
	"list.more": "Show more",
	"list.shown": "{shown} of {total} shown",
};
