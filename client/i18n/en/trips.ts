import type { trips as nl } from "../nl/trips.ts";

export const trips: Readonly<Record<keyof typeof nl, string>> = {
	"trips.title": "Trips",
	"trips.count": "{count} {count|trip|trips}, newest first; those without a year last",
	"trips.loading": "Loading the trips …",
	"trips.trip": "Trip",
	"trips.when": "When",
	"trips.where": "Where",
	"trips.party": "Party",
	"trips.report": "Report",
	"trips.people": "{count} {count|person|people}",
	"trips.days": "{count} {count|day|days}",
	"trips.read": "Read",
	"trips.readOf": "Read the report of {name}",
	"trips.more": "More trips",
	"trips.shown": "{shown} of {total} shown",
};
