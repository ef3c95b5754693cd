/** Say that one of several alone did something: "maar alleen A kwam"; folded. */
export const onlyWords: ReadonlySet<string> = new Set([
	"alleen",
	"slechts",
	"enkel",
	"uitsluitend",
]);

/** Several were to come; on folded words. */
export const calledIn =
	/ (?:uitgenodigd|genodigd|genodigden|gevraagd|verwacht|aangekondigd|aangemeld|toegezegd) /u;

/** One of them came, on the folded words around the one. */
export const aloneCame =
	/ (?:kwam|kwamen|verscheen|verschenen|daagde|daagden|was er|waren er|was aanwezig|waren aanwezig|was erbij|waren erbij|schoof|schoven|sloot aan|sloten aan) /u;

/** Between the one who came and somebody of theirs; on folded words. */
export const cameOf =
	/^ (?:\S+ ){0,4}(?:met|in de persoon van|vertegenwoordigd door|via|bij monde van) (?:(?:de|het|een|haar|zijn|hun) )?$/u;

/** Point to the first or the last of those named before; folded. */
export const firstNamed: ReadonlySet<string> = new Set(["eerste", "eerstgenoemde"]);
export const lastNamed: ReadonlySet<string> = new Set(["tweede", "laatste", "laatstgenoemde"]);
