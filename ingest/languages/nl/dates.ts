/** Month names and their abbreviations, Dutch and English, lower case without full stop, with their number. */
export const months: Readonly<Record<string, number>> = {
	...numbered("januari jan january"),
	...numbered("februari feb febr february", 2),
	...numbered("maart mrt march mar", 3),
	...numbered("april apr", 4),
	...numbered("mei may", 5),
	...numbered("juni jun june", 6),
	...numbered("juli jul july", 7),
	...numbered("augustus aug august", 8),
	...numbered("september sep sept", 9),
	...numbered("oktober okt october oct", 10),
	...numbered("november nov", 11),
	...numbered("december dec", 12),
};

/** Months that mean a month wherever they stand, without a day before them. */
export const monthNames =
	"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october";

export const weekdays =
	"maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|maa|din|woe|don|vrij|vrd|zat|zon|ma|di|wo|do|vr|za|zo|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun";

/** Seasons by their EDTF number. */
export const seasons: Readonly<Record<string, number>> = {
	voorjaar: 21,
	lente: 21,
	spring: 21,
	zomer: 22,
	summer: 22,
	zomerreces: 22,
	zomervakantie: 22,
	najaar: 23,
	herfst: 23,
	autumn: 23,
	winter: 24,
};

export const ordinals: Readonly<Record<string, number>> = {
	eerste: 1,
	tweede: 2,
	derde: 3,
	vierde: 4,
	laatste: 4,
	"1e": 1,
	"2e": 2,
	"3e": 3,
	"4e": 4,
	"1ste": 1,
	"2de": 2,
	"3de": 3,
	"4de": 4,
	first: 1,
	second: 2,
	third: 3,
	fourth: 4,
};

/** Between two dates: the one after it is the last day. */
export const until = "t\\/m|tm|t\\.\\/m\\.|tot en met|tot|until|till|to|through|–|—|-|=>|en met";
/** Between days of one period; "van 14 op 15 november" is a night. */
export const dayJoin = `${until}|\\/|,|&|\\+|en|and|plus|op(?=\\s+(?:${weekdays})(?!\\p{L}))|(?<=(?<!\\p{L})van\\s+(?:(?:${weekdays})\\s+)?\\d{1,2}\\s+)op`;
/** Before a number that counts a day of the programme or a part of the report: "Dag 1 – zondag 20 mei". */
export const countsParts = "dag|day|week|deel|reis|bijlage|pagina|blad|punt";
/** Words that make a vague date of what follows. */
export const parts =
	"begin|start|medio|half|midden|mid|eind|einde|ultimo|aanvang|early|late|end of|in de loop van|loop van";
/** Words that a bare month or a numeric day follows when a date is meant. */
export const dateIntroductions =
	"in|op|voor|vóór|tot|per|sinds|uiterlijk|rond|vanaf|na|van|d\\.d\\.|dd\\.?|gedaan|komende?|afgelopen|vorige|eind|begin|medio|half|uiterlijk in|komt|komen|gereed|deadline|on|by|before";

/** Words for a time counted from the trip, with the unit that they count. */
export const relativeTimes: readonly (readonly [
	RegExp,
	"year" | "month" | "week" | "day",
	number,
])[] = [
	[
		/\b(?:eind(?:e)? van het jaar|jaareinde|dit jaar|dit kalenderjaar|lopende jaar|this year)\b/gi,
		"year",
		0,
	],
	[/\b(?:volgend jaar|komend jaar|het jaar daarop|next year)\b/gi, "year", 1],
	[/\b(?:over een jaar|binnen een jaar)\b/gi, "year", 1],
	[/\b(?:over|binnen) (?:een )?half ?jaar\b/gi, "month", 6],
	[/\b(?:deze maand|this month)\b/gi, "month", 0],
	[/\b(?:volgende maand|komende maand|next month)\b/gi, "month", 1],
	[/\b(?:volgende week|komende week|next week)\b/gi, "week", 1],
];

/** "Over drie weken", "binnen 14 dagen": the number word and its unit. */
export const countedTimes =
	/\b(?:over|binnen|in|within)\s+(\d{1,3}|\p{L}+)\s+(dag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren)|days?|weeks?|months?|years?)\b/giu;

/** Units by the first two letters of their names. */
export const units: Readonly<Record<string, "year" | "month" | "week" | "day">> = {
	da: "day",
	we: "week",
	ma: "month",
	mo: "month",
	ja: "year",
	ye: "year",
};

/** Words before an event that puts a limit to the trip: what lies ahead of it comes after it. */
export const aheadWords =
	/\b(?:zal|zullen|gaat|gaan|zal gaan|volgend jaar|komend jaar|binnenkort|aanstaande|toekomstige|voorbereiding op|in aanloop naar)\b/i;

function numbered(names: string, month = 1): Record<string, number> {
	return Object.fromEntries(names.split(" ").map((name) => [name, month]));
}
