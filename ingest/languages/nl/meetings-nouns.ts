/** What a meeting is called, folded, as a choice within a pattern. */
export const meetingNouns =
	"gesprek|gesprekken|afspraak|afspraken|ontmoeting|ontmoetingen|bezoek|werkbezoek|overleg|lunch|diner|kennismaking|bespreking|sessie|ontvangst|rondleiding|bijeenkomst";

/** Nouns of meetings, folded. */
export const visits: ReadonlySet<string> = new Set(meetingNouns.split("|"));
