/** A line that lists the party: "Namens Zwolle: …", "Delegatie: …". */
export const partyLabel =
	/^(?:\p{L}+ )?(?:namens|vanuit) [^:.]{3,40}:\s|^(?:\p{L}*delegatie|reizigers|reisgezelschap|reisgenoten en ik|gereisd (?:door|hebben|heeft)|(?:met (?:mij|me|ondergetekende) )?mee(?:gereisd)?|wie|(?:dit|dat) (?:zijn|waren) (?:wij|we)|met wie(?=:[^:]*\b(?:ik|ikzelf|ondergetekende)\b))[^:.]{0,30}:\s/iu;

/** In the head of minutes, which often are of the journey itself: "Aanwezig: …". */
export const presentLabel = /^aanwezig(?:en)?(?: (?:namens|vanuit|van) [^:.]{3,30})?:\s/iu;

/** The same with whose they are: "Aanwezig Gent: …", "Namens Gent: …"; the group is that. */
export const presentOf =
	/^(?:[Aa]anwezig(?:en)?|[Dd]eelnemers|[Dd]elegatie)(?: (?:namens|vanuit|van|uit))?(?: (?:de|het))?(?: (?:gemeente|stad))? (\p{Lu}[^:.]{1,30}):\s/u;

/** One of several lists in an answer: "Voor de provincie: …". */
export const listLabel = /^(?:voor|vanuit|namens|van) [^:.]{3,40}:\s/iu;
