import type { start as nl } from "../nl/start.ts";

export const start: Readonly<Record<keyof typeof nl, string>> = {
	"start.title": "Whom do we know abroad?",
	"start.lead": "Search a person, organization, city, theme or trip in the trip reports.",
	"start.loading": "Loading the start page …",
	"start.partners": "Recurring partners",
	"start.partnersWhy": "Whom do we meet again and again, and what is the tie?",
	"start.trips": "Latest trips",
	"start.tripsWhy": "What did the latest trips bring?",
	"start.themes": "Themes",
	"start.themesWhy": "What was it about, and where?",
	"start.tripsLast": "{count} {count|trip|trips}, last {date}",
};
