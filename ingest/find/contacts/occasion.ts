import { vagueGroups } from "../../languages/nl/roles.ts";
import { occasionRoles, officeTitles, ranks } from "../../languages/nl/roles-around.ts";
import { presently } from "../../languages/nl/roles-between.ts";
import type { RoleMatch } from "../people/roles.ts";
import type { Entry } from "./entry/entry.ts";
import type { Link } from "./links.ts";

/** Tells whether a function is only one of the meeting ("gastheer", "collega"), so that a real one may still come. */
export const isOfOccasion = ({ head, headFold }: RoleMatch): boolean =>
	occasionRoles.has(head.singular) ||
	occasionRoles.has(headFold.slice(headFold.lastIndexOf(" ") + 1));

/** Tells whether a function stands before a name like a title ("Councillor"), so that the office is told beside it. */
export const isTitle = ({ headFold }: RoleMatch): boolean => officeTitles.has(headFold);

/** Tells whether a function is but a rank before a name ("kolonel", "professor"). */
export const isRank = ({ head, headFold }: RoleMatch): boolean =>
	ranks.has(head.singular) && !headFold.includes(" ");

/** "voormalig burgemeester, nu adviseur", "destijds directeur en inmiddels wethouder": what somebody is now takes the place of what they were. */
export const isFormer = ({ headFold }: RoleMatch, { words }: Link): boolean =>
	/^(?:voormalige?|toenmalige?|oud|ex|former|gewezen) /u.test(headFold) ||
	words.some((word) => presently.has(word));

/** "voorheen gemeente Lund, nu directeur Walvis": another place was told of before. */
export const isNow = ({ words }: Link): boolean =>
	words.at(-1) === "nu" || words.at(-1) === "thans";

/** Somebody by name of whom no function is told yet. */
export const awaitsRole = (entry: Pick<Entry, "name" | "role">): boolean =>
	entry.name !== null && entry.role === null;

/** "medewerkers", "mensen": a group of which a function may still come. */
export const isVague = (role: RoleMatch): boolean =>
	role.head.group && vagueGroups.has(role.headFold.slice(role.headFold.lastIndexOf(" ") + 1));

/** "vertegenwoordiger van Airbnb (Public Policy Manager)": the function in brackets is the real one. */
export const isDelegate = ({ headFold }: RoleMatch): boolean =>
	/^(?:vertegenwoordiger|vertegenwoordigster|medewerker|medewerkster|functionaris|contactpersoon|afgevaardigde)$/u.test(
		headFold,
	);

/** "haar plaatsvervanger X, hoofd communicatie": whose place somebody takes, so that their own function may still come. */
export const isStandIn = ({ headFold }: RoleMatch): boolean =>
	/^(?:plaats)?vervang(?:er|ster)$|^rechterhand$/u.test(headFold);

/** "keynotespreker", "moderator": tells whether somebody may have stood on a stage. */
export const isSpeaker = ({ headFold }: RoleMatch): boolean =>
	/(?:spreker|spreekster|speaker|panellid|moderator|inleider)$/u.test(headFold);
