/** What a column of a table holds. */
export type ColumnKind = "name" | "role" | "people" | "body" | "town" | "note" | "count";

const captions: Readonly<Record<ColumnKind, string>> = {
	name: `
		naam | name | contactpersoon | persoon | wie | contact | gesprekspartner | gesproken | namen
	`,
	role: `
		functie | functieomschrijving | rol | role | title | titel | position | functie rol |
		hoedanigheid
	`,
	people: `
		met | met wie | gesproken met | gesprek met | naam en functie | personen
	`,
	body: `
		bij | organisatie | instelling | bedrijf | organization | organisation | instantie | werkgever |
		company | namens | organisatie bedrijf | affiliatie | institution | partij | partner | partners | gastorganisatie
	`,
	town: `
		plaats | stad | city | locatie | stad land | woonplaats | vestigingsplaats | gemeente
	`,
	note: `
		opmerking | opmerkingen | toelichting | status | note | notes | bijzonderheden | aanwezig |
		gesprek | contactmoment | wijze | hoe
	`,
	count: `
		aantal
	`,
};

/** Captions of table columns, folded, by what the column holds; a column without a caption holds notes. */
export const columnCaptions: ReadonlyMap<string, ColumnKind> = new Map([
	["", "note"],
	...(Object.entries(captions) as [ColumnKind, string][]).flatMap(([kind, text]) =>
		text.split("|").map((caption): [string, ColumnKind] => [caption.trim(), kind]),
	),
]);
