import type { judgements as nl } from "../nl/judgements.ts";

export const judgements: Readonly<Record<keyof typeof nl, string>> = {
	"judgements.title": "Judgements",
	"judgements.open": "What readers said of facts",
	"judgements.lead":
		"What readers said of facts and promises, the newest first. What is wrong counts nowhere until the judgement is undone.",
	"judgements.show": "Show",
	"judgementShelf.all": "All judgements",
	"judgementShelf.wrong": "Wrong",
	"judgementShelf.right": "Right",
	"judgementShelf.promises": "On promises",
	"judgementShelf.orphaned": "On what no report tells any more",
	"judgements.count": "{count} {count|judgement|judgements}.",
	"judgements.loading": "Loading the judgements …",
	"judgements.none": "Nobody has judged anything yet.",
	"judgements.how":
		"Open a report: each fact has ‘Right’ and ‘Wrong …’. What is wrong goes out of all lists and counts and stands here from then on. Of a promise you can say that it was kept.",
	"judgements.toReports": "To the reports",
	"judgements.noneShown": "No judgement fits this filter.",
	"judgement.right": "right",
	"judgement.wrong": "wrong",
	"judgement.done": "kept",
	"judgement.open": "still open",
	"judgement.by": "according to {name}, {date}",
	"judgement.takenBack": "Undone by {name}, {date}.",
	"judgement.overruled": "A later judgement says otherwise, and that counts.",
	"judgement.gone": "No report tells this any more.",
	"judgement.report": "Report: {name}",
	"judgement.unnamed": "judgement",
};
