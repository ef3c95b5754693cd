const day =
	"((?:maan|dins|woens|donder|vrij|zater|zon)dag)(?:ochtend|morgen|middag|avond|nacht)?(?!\\p{L})";
const until = "(?:t/m|t\\.?e?\\.?m\\.?|tot en met|tot|[-–])";

/** "Van woensdag tot vrijdag", "heen op dinsdag, terug op donderdag": the two groups are the first and the last day. */
export const weekdaySpans: readonly RegExp[] = [
	new RegExp(`(?<!\\p{L})${day}\\s*${until}\\s*(?:en met\\s+)?${day}`, "iu"),
	// "Maandag en dinsdag waren we in Gent"
	new RegExp(
		`(?<!\\p{L})${day} en ${day} (?:waren|was|zijn|zaten|verbleven) (?:wij|we|ik)(?!\\p{L})`,
		"iu",
	),
	new RegExp(
		`\\b(?:heen(?:reis)?|vertrek|vertrokken|weg|aankomst)\\b[^.;\\d]{0,20}?${day}[^.\\d]{0,40}?\\b(?:terug(?:reis|komst)?|thuis|retour)\\b[^.;\\d]{0,20}?${day}`,
		"iu",
	),
	new RegExp(
		`(?<!\\p{L})${day}[^.;\\d]{0,12}?\\b(?:heen|weg|vertrek|vertrokken)\\b[^.\\d]{0,80}?${day}[^.;\\d]{0,12}?\\b(?:terug|thuis|retour)\\b`,
		"iu",
	),
];

/** The same in the answer on how long, where short names of days mean nothing else: "ma t/m wo, week 41", "di-vr". */
export const shortWeekdays = new RegExp(
	`^\\W*(?:van )?(ma|di|wo|do|vr|za|zo)\\.?\\s*${until}\\s*(ma|di|wo|do|vr|za|zo)(?![\\p{L}\\d])`,
	"iu",
);
/** A sentence that is nothing but the days, wherever it stands: "Maandag t/m donderdag dus." */
export const onlyWeekdays = new RegExp(
	`^(?:van )?${day}\\s*${until}\\s*${day}(?: dus)?\\W*$`,
	"iu",
);

/** The days of a week by their first two letters, in order. */
export const weekdayOrder = ["ma", "di", "wo", "do", "vr", "za", "zo"] as const;

/** "Dag 3", "Dag 3 – dinsdag 22 mei": opens an entry of a diary; the group is the number. */
export const numberedDay = /^\W{0,4}dag\s+(\d{1,2})(?![\d%])/iu;
