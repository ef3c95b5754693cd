import type { reports as nl } from "../nl/reports.ts";

export const reports: Readonly<Record<keyof typeof nl, string>> = {
	"menu.reports": "Reports",
	"reports.title": "Reports",
	"reports.lead":
		"All trip reports. A title opens the report, with what was found in it and the sentences that prove it.",
	"reports.count": "{count} {count|report|reports}.",
	"reports.undatedLast": "Those without a year last.",
	"reports.loading": "Loading the reports …",
	"reports.none": "There are no reports yet.",
	"reports.noneFiltered": "No report fits these filters. Clear a filter.",
	"reports.inTitle": "Search in the title",
	"reports.year": "Year",
	"reports.anyYear": "All years",
	"reports.report": "Report",
	"reports.when": "Period",
	"reports.where": "Place",
	"reports.travellers": "Travellers",
	"reports.contacts": "Contacts",
	"reports.promises": "Promises",
	"reports.days": "{count} {count|day|days}",
	"reports.undatedWhy": "The report names no year. The trip counts, but stands outside time.",
	"reports.little": "little found",
	"reports.littleWhy": "No contacts and no promises were found in this report. Read it yourself.",
	"reports.doubts": "{count} doubtful",
	"reports.doubtsWhy":
		"So many facts from this report are doubtful: of such facts fewer than 70 % are right. Check them.",
};
