import type { facts as nl } from "../nl/facts.ts";

export const facts: Readonly<Record<keyof typeof nl, string>> = {
	"details.title": "Details",
	"details.empty":
		"Choose a node in the network or search for a name. The facts appear here, each with the sentence that proves it.",
	"details.close": "Close details",
	"details.loading": "Loading the facts …",
	"details.gone":
		"This is not (or no longer) in the store. The report may have been changed or removed.",
	"details.aliases": "Also called",
	"details.covers": "Also covers",
	"details.trips": "{count} {count|trip|trips}",
	"details.neighbours": "{count} {count|connection|connections}",
	"details.expand": "Show neighbours",
	"details.expandMore": "More neighbours",
	"details.collapse": "Collapse neighbours",
	"details.isolate": "Only this",
	"details.centre": "Centre",
	"details.openNetwork": "Show in network",
	"details.openReport": "Read the report",
	"details.facts": "Facts",
	"details.noFacts": "No facts are known.",
	"details.more": "More facts",
	"details.shown": "{shown} of {total} facts shown",
	"details.doubt": "uncertain ({percent}%)",
	"details.reference": "from reference data",
	"details.moreQuotes": "{count} more {count|place|places}",
	"details.toSentence": "To the sentence in the report",
};
