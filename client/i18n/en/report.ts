import type { report as nl } from "../nl/report.ts";

export const report: Readonly<Record<keyof typeof nl, string>> = {
	"report.loading": "Loading the report …",
	"report.gone": "This report does not exist (any more)",
	"report.text": "Text of the report",
	"report.marks": "Marked in the text",
	"report.silent": "Grey: nothing was taken from it",
	"report.facts": "Facts from this report",
	"report.cited": "Quoted sentence",
	"report.file": "File",
	"report.allFacts": "All facts of the trip",
	"remove.open": "Remove this report …",
	"remove.sure":
		"If you remove this report, all that only it told goes too: contacts, promises and sentences. This can’t be undone. If you still have the file, you can read it in again later.",
	"remove.do": "Yes, remove",
	"remove.stay": "No, keep it",
	"remove.done": "{name} was removed",
	"report.factsOf": "Facts of the trip",
	"report.factsHere": "From the quoted sentence",
	"report.factsElsewhere": "From the rest of the report",
};
