import { firstNames } from "#ingest/gazetteer/person-names.ts";
import { portfolio } from "#ingest/languages/nl/party.ts";
import { noNameOpening } from "#ingest/languages/nl/party-members.ts";

/** "Wethouder Vis" names its holder, "wethouder Economie" does not. */
export function namesHolder(role: string): boolean {
	const last = /\s(\p{Lu}[\p{L}'-]+)$/u.exec(role)?.[1];
	return last !== undefined && !portfolio.test(last);
}

// Initials or a title: the role has a name of its own.
export const ownName = /(?<!\p{L})(?:mw|mevr|dhr|drs|mr|ir|dr|prof)(?!\p{L})|\p{Lu}\./u;
export const address =
	/^(?:de heer|mevrouw|dhr\.?|mevr?\.?|mw\.?) (?:(?:mr|drs|dr|ir|ing|prof)\.? )*\p{Lu}/u;
const title =
	/^(?:(?:dhr|mevr|mw|mr|mrs|ms|drs|dr|ir|ing|prof)\.?|de heer|mevrouw|collega|professor)\s+/i;

// "aardappelveredelaar Teun Knibbe", "stadsgids Gerrit Lubbers"
const occupation = /^\p{Ll}{5,} (?=\p{Lu}\p{Ll}+ (?:\p{Ll}{2,4} ){0,2}\p{Lu}\p{Ll})/u;
/** "huisarts Lieke Daris", but not "programmamanager Schone Stad". */
export function isNamedHolder(piece: string): boolean {
	const [first = ""] = piece.replace(occupation, "").split(" ");
	return occupation.test(piece) && firstNames.has(first.toLowerCase());
}

// "C. Verwijs, PO Mosselcultuur"
const acronym = /^\p{Lu}{2,5} (?=\p{Lu}?\p{Ll})/u;

/** Tells whether a piece of a list is somebody's name. */
export function isName(piece: string): boolean {
	const name = piece.replace(title, "").replace(title, "").replace(occupation, "");
	const tokens = name.split(/\s+/);
	if (noNameOpening.test(name) || acronym.test(name)) return false;
	const capital = tokens.slice(0, 5).filter((token) => /^\p{Lu}/u.test(token)).length;
	if (capital === 1 && tokens.length === 1 && firstNames.has(name.toLowerCase())) return true;
	// "Yusuf van het ingenieursbureau"
	const [first = "", link = ""] = tokens;
	if (/^(?:van|uit|bij)$/.test(link) && firstNames.has(first.toLowerCase())) return true;
	return (capital >= 2 && /^\p{Lu}/u.test(name)) || (title.test(piece) && capital >= 1);
}
