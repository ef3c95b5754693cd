import { foldName } from "#domain/names.ts";

/** What a column of a table holds. */
export type ColumnKind = "name" | "role" | "people" | "body" | "town" | "note" | "count";

const captions: Readonly<Record<ColumnKind, string>> = {
	name: `
		naam | name | contactpersoon | persoon | wie | contact | gesprekspartner | gesproken | namen
	`,
	role: `
		functie | functieomschrijving | rol | role | function | job title | title | titel | position | functie rol |
		hoedanigheid | beroep | taak | werkzaam als
	`,
	people: `
		met | met wie | gesproken met | gesprek met | naam en functie | personen
	`,
	body: `
		bij | organisatie | org | instelling | bedrijf | organization | organisation | instantie | werkgever |
		company | namens | van | vanuit | instituut | in dienst van | werkzaam bij | werkt bij | werkt voor | organisatie bedrijf | affiliatie | institution | partij | partner | partners | gastorganisatie
	`,
	town: `
		plaats | stad | city | locatie | stad land | woonplaats | vestigingsplaats | gemeente
	`,
	note: `
		opmerking | opmerkingen | opm | toelichting | status | note | notes | bijzonderheden | aanwezig |
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

/** Captions that ask in words what their column holds: "wat doet die", "bij welke organisatie". */
const asked: readonly (readonly [RegExp, ColumnKind])[] = [
	[
		/^wat (?:doe[nt]|deed|deden|is|zijn|was|waren)(?: (?:die|deze|hij|zij|ze|ie|of|daar|precies|men))*$/u,
		"role",
	],
	[
		/^(?:van|bij|namens) (?:wie|wat|welke? (?:organisatie|instelling|bedrijf|club|instantie))$/u,
		"body",
	],
	[/^waar (?:werkzaam|werkt|werken)(?: (?:die|deze|hij|zij|ze|ie|of))*$/u, "body"],
	[/^wie (?:is|zijn|was|waren|hebben wij gesproken)(?: (?:het|dat|die|er))*$/u, "name"],
];

/** What a caption in words asks for; null if it asks nothing that is known. */
export function askedCaption(text: string): ColumnKind | null {
	const fold = foldName(text);
	return asked.find(([words]) => words.test(fold))?.[1] ?? null;
}
