import type { partner as nl } from "../nl/partner.ts";

export const partner: Readonly<Record<keyof typeof nl, string>> = {
	"partner.loading": "Loading the partner …",
	"partner.meetings": "Meetings",
	"partner.people": "People and functions",
	"partner.bodies": "On behalf of",
	"partner.explain": "What is it made of?",
	"partner.first": "First seen",
	"partner.promises": "Promises",
	"partner.promisesLoading": "Loading the promises …",
	"partner.noPromises": "No promises with this partner are known.",
	"partner.known": "What we know",
	"partner.gone": "This partner isn’t here (any more)",
	"partner.goneWhy": "The report may have been changed or removed. Search by name above.",
	"promise.overdue": "overdue",
	"promise.open": "open",
	"promise.kept": "kept",
	"promise.due": "due {date}",
	"promise.owner": "by {name}",
	"promise.made": "made on {trip}",
};
