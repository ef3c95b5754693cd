const we = "(?:wij|we|ik)";
const who = "(?:(?:de|het|een|zekere|dr|prof|heer|mevrouw|mevr|mw|dhr|ir|ing) )*@";
const those = "(?:(?:de|het|een|@|van|bij|en|dr|prof|heer|mevrouw|mevr|mw|dhr) )*@";
const have =
	"(?:heb|hebben|had|hadden|kon|konden|mocht|mochten|zat|zaten|stond|stonden|bleef|bleven|deelde|deelden|nam|namen|bekeek|bekeken|besprak|bespraken|doorliep|doorliepen|keek|keken|maakte|maakten|liep|liepen|wandelde|wandelden|fietste|fietsten|dronk|dronken|at|aten)";
const told =
	"(?:vertelde|vertelden|vertelt|vertellen|legde|legden|legt|lichtte|lichtten|licht|liet|lieten|laat|schetste|schetsten|schetst|toonde|toonden|toont|demonstreerde|demonstreerden|begon|begonnen|nam|namen|neemt|rekende|rekent|benadrukte|benadrukten|benadrukt|wees|wezen|wijst|beaamde|bevestigde|bevestigden|waarschuwde|waarschuwden|waarschuwt|vroeg|vroegen|vraagt|antwoordde|antwoordt|zei|zeiden|zegt|haalde|haalden|schonk|schonken|erkende|erkent|bekende|opperde|beloofde)";
const came =
	"binnen|erbij|langs|aanlopen|aangelopen|aanwaaien|aangefietst|meelopen|meekijken|even kijken";

/**
 * Patterns with which running text tells that somebody by name, of whom a function or body is told, did or said something where the
 * writers were; on folded words with "@" for those named.
 */
export const personPatterns: readonly RegExp[] = [
	new RegExp(` @ (?:(?:@|van|bij|die|daar|er|de|het|een|zelf|ook) ){0,4}${told} `, "u"),
	new RegExp(` @ (?:(?!@)\\S+ ){0,6}en (?:(?:er|daar|ook) )?${told} `, "u"),
	/ (?:deed|deden) (?:\S+ ){0,3}(?:de honneurs|het woord|de ontvangst|de rondleiding|de uitleg|open) /u,
	new RegExp(` (?:kwam|kwamen) (?:\\S+ ){0,8}(?:${came}) `, "u"),
];

/** The same for what the writers and somebody by name did together: "met @ hebben wij", "wij werden opgewacht door @". */
export const togetherPatterns: readonly RegExp[] = [
	new RegExp(` met ${those} ${have} ${we} `, "u"),
	new RegExp(` ${we} ${have} (?:(?!@)\\S+ ){0,5}met ${who} `, "u"),
	new RegExp(
		` (?:hoorden|hoorde|vernamen|vernam|leerden|leerde|begrepen|begreep) ${we} (?:\\S+ ){0,5}van ${who} | van ${those} (?:\\S+ ){0,5}(?:hoorden|hoorde|vernamen|leerden|leerde|begrepen|begreep|hebben|heb) ${we} `,
		"u",
	),
	new RegExp(
		` (?:${we} (?:werden|werd|zijn|ben)|(?:werden|werd|zijn|ben) ${we}) (?:(?!vergezeld|uitgenodigd|gebeld)\\S+ ){0,6}door ${who} | door ${those} (?:werden|werd|zijn|ben) ${we} (?!(?:\\S+ ){0,3}(?:vergezeld|uitgenodigd|gebeld) )`,
		"u",
	),
	/ (?:daar|waar|buiten|binnen) (?:stond|stonden|zat|zaten|wachtte|wachtten|trof|troffen|ontving|ontvingen) (?:(?!@)\S+ ){0,2}@ /u,
	/ (?:onze|mijn|dezelfde) tafel | tafelgeno(?:ot|te|ten) /u,
	/ (?:op te wachten|aan de praat|op van het station|kwam(?:en)? ons (?:op)?halen|wachtte(?:n)? (?:\S+ ){0,4}op ons) /u,
];
