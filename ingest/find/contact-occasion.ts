import { occasionRoles, ranks } from "../languages/nl/roles-around.ts";
import type { RoleMatch } from "./people-roles.ts";

/** Tells whether a function is only one of the meeting ("gastheer", "collega"), so that a real one may still come. */
export const isOfOccasion = ({ head, headFold }: RoleMatch): boolean =>
	occasionRoles.has(head.singular) ||
	occasionRoles.has(headFold.slice(headFold.lastIndexOf(" ") + 1));

/** Tells whether a function is but a rank before a name ("kolonel", "professor"). */
export const isRank = ({ head, headFold }: RoleMatch): boolean =>
	ranks.has(head.singular) && !headFold.includes(" ");
