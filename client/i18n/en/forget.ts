import type { forget as nl } from "../nl/forget.ts";

export const forget: Readonly<Record<keyof typeof nl, string>> = {
	"forget.open": "Forget …",
	"forget.title": "Forget a person",
	"forget.doneTitle": "Forgotten: receipt",
	"forget.loading": "Looking through all reports …",
	"forget.nobody": "This person does not exist (any more).",
	"forget.what":
		"Below is where {name} is named, and how each sentence will read. Nothing has changed yet.",
	"forget.rejected":
		"This person counts nowhere: readers say that the reports name no such person. The name still stands in the stored texts.",
	"forget.places": "{count} {count|place|places}",
	"forget.inReports": "in {count} {count|report|reports}",
	"forget.andJudgements": "and the words of {count} {count|judgement|judgements}",
	"forget.inReport": "In {name}",
	"forget.fileAfter": "The file’s name becomes",
	"forget.masked": "name taken out",
	"forget.namesakes": "Namesakes",
	"forget.namesakesWhy":
		"Whoever has this name in another country counts as somebody else and stays. Two namesakes in one country can’t be told apart and are forgotten together.",
	"forget.rejectedNamesake": "(no such person, readers say)",
	"forget.outside": "What stays",
	"forget.outside.files":
		"Files on disk that reports were read from. Take the name out there too; when they are read again, the name does not come back.",
	"forget.outside.documents": "Briefings, exports and prints made before, and backups.",
	"forget.outside.browsers": "What browsers remember of pages visited.",
	"forget.outside.words":
		"A first name or initials alone, and a surname that in the report is also that of somebody else, a place or an organization.",
	"forget.outside.traces":
		"Traces in Neo4j’s own files until they are overwritten. To be sure that they are gone, have the administrator build the store anew.",
	"forget.sure": "Are you sure?",
	"forget.sureWhy":
		"What was told of the function stays, without the name. New reports with this name are masked as they are read in. The only way back is to lift it and read the files in again.",
	"forget.by": "Who does this? Name or role",
	"forget.lack": "Fill in who does this, by a name or role.",
	"forget.do": "Yes, forget everywhere",
	"forget.busy": "Working …",
	"forget.stay": "No, back to the person",
	"forget.done": "The person is forgotten",
	"forget.earlier": "Who was forgotten before",
	"forgotten.title": "Forgotten people",
	"forgotten.what": "Receipts, without names.",
	"forgotten.rejected":
		"Whom readers call no person isn't found by search, but the name still stands in the texts. Forget such a person from the list:",
	"forgotten.loading": "Loading the receipts …",
	"forgotten.none": "Nobody was forgotten yet. Open a person’s page and choose ‘Forget …’.",
	"forgotten.lift": "Lift …",
	"forgotten.liftWhy":
		"Once lifted, reports may hold the name again. It comes back as soon as the files with the name are read in again.",
	"forgotten.liftDo": "Yes, lift",
	"forgotten.lifted": "Forgetting was lifted",
	"receipt.title": "Receipt: a person was forgotten",
	"receipt.at": "When",
	"receipt.by": "By",
	"receipt.masked": "Masked",
	"receipt.number": "Reference",
	"receipt.lifted": "Lifted",
	"receipt.save": "Keep as text",
	"receipt.file": "forgotten",
};
