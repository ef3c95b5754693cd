import type { start as nl } from "../nl/start.ts";

export const start: Readonly<Record<keyof typeof nl, string>> = {
	"start.title": "Whom do we know abroad?",
	"start.lead": "Search a person, organization, city, theme or trip in the trip reports.",
	"start.loading": "Loading …",
	"start.partners": "Recurring partners",
	"start.partnersWhy": "Whom do we meet again and again, and what is the tie?",
	"start.preparation": "Prepare a trip",
	"start.preparationWhy": "Where have we been, whom did we meet there?",
	"start.themes": "Follow a theme",
	"start.themesWhy": "What was it about, in which cities?",
	"start.tripsLast": "{count} {count|trip|trips}, last {date}",
	"start.allPartners": "All partners",
	"start.anyPlace": "Choose a city or country",
	"start.allThemes": "All themes",
	"start.news": "New since last time",
	"start.since": "Since {date}:",
	"start.firstVisit": "Your first visit on this computer:",
	"start.newCounts":
		"{reports} {reports|report|reports}, {partners} {partners|new partner|new partners}, {promises} {promises|new promise|new promises}.",
	"start.nothingNew": "Nothing new since {date}.",
	"start.nothingYet": "Nothing new yet.",
	"start.added": "new",
	"start.changed": "changed",
	"start.removed": "removed",
	"start.newPartners": "New in sight:",
	"start.overdue": "Promises overdue",
	"start.overdueCount":
		"{count} {count|promise|promises} that no report tells to be done, counted on {date}.",
	"start.overdueRecent":
		"{count} of them {count|is|are} from trips of the last two years; below those that wait longest.",
	"start.noneOverdue": "No promise is overdue.",
	"start.network": "Who is tied to whom?",
	"start.toNetwork": "Look at the network",
	"start.dueSince": "overdue since {date}",
	"start.allOverdue": "All overdue promises",
	"start.allReports": "All reports",
};
