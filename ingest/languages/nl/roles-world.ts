import { wordList } from "./word-list.ts";

/** Parts of the world that somebody works on, as a word or the end of one: "Latijns-Amerika", "Westelijke Balkan"; folded. */
export const worldParts: ReadonlySet<string> = wordList(`
	europa afrika azie amerika oceanie balkan kaukasus oosten cariben caraiben antillen scandinavie baltikum benelux
	golfstaten golfregio maghreb sahel levant
	europe africa asia america americas oceania caucasus caribbean pacific east balkans scandinavia nordics baltics
`);

/** Words before a part of the world that say which; folded. */
export const worldSides: ReadonlySet<string> = wordList(`
	noord zuid oost west midden centraal zuidoost noordwest latijns nabije verre sub sahara subsahara
	noordelijk noordelijke zuidelijk zuidelijke oostelijk oostelijke westelijk westelijke centrale
	north south east central northern southern eastern western southeast middle far near latin saharan sub-saharan
`);

/** What companies call their parts of the world, in capitals: "Accountmanager DACH"; folded. */
export const worldLetters: ReadonlySet<string> = wordList(
	`latam emea mena apac dach cee emeia ssa lac anz asean gcc namer nl uk us eu vs vk`,
);

/** Functions of which a land is where they are from, no field of work: "vertegenwoordiger Kenia"; over the folded head. */
export const ofOrigin =
	/(?:ambassadeur|consul|generaal|attache|gezant|vertegenwoordiger|minister|president|premier|lid|student|bewoner|inwoner|kandidaat|winnaar|spreker|toerist|koning|koningin)$/u;
