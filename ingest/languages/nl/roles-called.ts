/** Verbs with which a sentence gives somebody's name: "hij heet Lapo", "een man die Lapo heet"; folded. */
export const called = /^(?:heet|heette|heten)$/u;

/** The same behind the name: "Tosca genaamd"; folded. */
export const calledAfter = /^(?:genaamd|geheten|genoemd)$/u;

/** Words for somebody of whom nothing else is told; folded. */
export const somebody =
	/^(?:man|vrouw|dame|heer|meneer|mevrouw|jongen|jongeman|meisje|kerel|iemand|persoon|figuur|collega|oudere|jongere)$/u;

/** Says behind a name that it was hardly caught: "Sigrid of zoiets"; folded. */
export const hardlyHeard = /^(?:of|geloof|dacht|meen|heette)$/u;

/** Ends before the name of whom was told of in the sentence before: "Ze heet", "Zijn naam is", "Hij is zelf bewoner en heet"; on folded words. */
export const namesLast =
	/^ (?:(?:hij|zij|ze|die|deze|de man|de vrouw) (?:\S+ ){0,6}(?:heet|heette)|(?:zijn|haar|diens) naam (?:is|was)) (?:\S+ )?$/u;

/** The same behind the name: "Shun Ikeda heet hij"; on folded words. */
export const namesBefore = /^ (?:heet|heette) (?:hij|zij|ze|die) /u;
