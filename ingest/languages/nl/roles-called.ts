/** Verbs with which a sentence gives somebody's name: "hij heet Lapo", "een man die Lapo heet"; folded. */
export const called = /^(?:heet|heette|heten)$/u;

/** The same behind the name: "Tosca genaamd"; folded. */
export const calledAfter = /^(?:genaamd|geheten|genoemd)$/u;

/** Words for somebody of whom nothing else is told; folded. */
export const somebody =
	/^(?:man|vrouw|dame|heer|meneer|mevrouw|jongen|jongeman|meisje|kerel|iemand|persoon|figuur|collega|oudere|jongere)$/u;

/** Says behind a name that it was hardly caught: "Sigrid of zoiets"; folded. */
export const hardlyHeard = /^(?:of|geloof|dacht|meen|heette)$/u;
