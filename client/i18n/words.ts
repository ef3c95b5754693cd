import type { MeetingKind, TripField } from "#domain/extraction.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { type LinkType, links } from "#domain/links.ts";
import type { SectionRole } from "#domain/report.ts";

type Words = Readonly<Record<ScreenLanguage, string>>;

/** How each link reads from its end to its start. */
const inverse: Readonly<Record<LinkType, Words>> = {
	DESCRIBES: { nl: "beschreven in", en: "described in" },
	BY: { nl: "maakte", en: "made" },
	TRAVELLED_ON: { nl: "reisde mee", en: "travelled along" },
	VISITED: { nl: "bezocht tijdens", en: "visited during" },
	MENTIONED: { nl: "genoemd bij", en: "mentioned with" },
	IN: { nl: "hier ligt", en: "contains" },
	MET: { nl: "ontmoet tijdens", en: "met during" },
	INVOLVED: { nl: "betrokken bij", en: "involved in" },
	HELD: { nl: "bekleed door", en: "held by" },
	AT: { nl: "hier werkt", en: "works here" },
	BASED_IN: { nl: "hier gevestigd", en: "based here" },
	ATTENDED: { nl: "bijgewoond tijdens", en: "attended during" },
	HELD_IN: { nl: "hier gehouden", en: "held here" },
	ORGANISED_BY: { nl: "organiseerde", en: "organised" },
	ABOUT: { nl: "onderwerp van", en: "subject of" },
	BROADER: { nl: "omvat", en: "is broader than" },
	LED_TO: { nl: "volgde uit", en: "followed from" },
	WITH: { nl: "betrokken bij de afspraak", en: "party to the follow-up" },
};

const roles: Readonly<Record<MeetingKind | InvolvedRole, Words>> = {
	talk: { nl: "gesprek", en: "talk" },
	session: { nl: "sessie", en: "session" },
	dinner: { nl: "diner", en: "dinner" },
	tour: { nl: "rondleiding", en: "tour" },
	visit: { nl: "bezoek", en: "visit" },
	call: { nl: "telefoongesprek", en: "call" },
	organiser: { nl: "organisator", en: "organiser" },
	host: { nl: "gastheer", en: "host" },
	inviter: { nl: "uitnodiger", en: "inviter" },
	network: { nl: "netwerk", en: "network" },
	mentioned: { nl: "genoemd", en: "mentioned" },
};
type InvolvedRole = "organiser" | "host" | "inviter" | "network" | "mentioned";

const fields: Readonly<Record<TripField, Words>> = {
	title: { nl: "titel", en: "title" },
	startDate: { nl: "eerste dag", en: "first day" },
	endDate: { nl: "laatste dag", en: "last day" },
	notBefore: { nl: "niet eerder dan", en: "not before" },
	notAfter: { nl: "niet later dan", en: "not after" },
	days: { nl: "aantal dagen", en: "number of days" },
	nights: { nl: "aantal nachten", en: "number of nights" },
	travellers: { nl: "aantal reizigers", en: "number of travellers" },
	purpose: { nl: "doel", en: "purpose" },
	goalReached: { nl: "doel bereikt", en: "goal reached" },
};

/** What each part of a report is about. */
export const sectionWords: Readonly<Record<SectionRole, Words>> = {
	party: { nl: "Gezelschap", en: "Party" },
	duration: { nl: "Duur", en: "Duration" },
	purpose: { nl: "Doel", en: "Purpose" },
	places: { nl: "Plaatsen", en: "Places" },
	contacts: { nl: "Contacten", en: "Contacts" },
	results: { nl: "Opbrengst", en: "Results" },
	followups: { nl: "Vervolg", en: "Follow-up" },
	other: { nl: "Overig", en: "Other" },
};

/** How a link reads from its start (`out`) or from its end (`in`). */
export function linkWord(
	type: LinkType,
	direction: "out" | "in",
	language: ScreenLanguage,
): string {
	return direction === "out" ? links[type].caption[language] : inverse[type][language];
}

/** The kind of meeting or the part played, in words; a word of the server's that is not known here stays as it is. */
export function roleWord(role: string, language: ScreenLanguage): string {
	return Object.hasOwn(roles, role) ? roles[role as keyof typeof roles][language] : role;
}

/** What of a trip a fact tells, in words; a word of the server's that is not known here stays as it is. */
export function fieldWord(field: string, language: ScreenLanguage): string {
	return Object.hasOwn(fields, field) ? fields[field as TripField][language] : field;
}

/** A fact in one line, with its field or role if it has one. */
export function factWords(
	fact: {
		readonly type: LinkType;
		readonly role: string | null;
		readonly field: string | null;
		readonly from: { readonly name: string };
		readonly to: { readonly name: string };
	},
	language: ScreenLanguage,
): string {
	const { type, role, field, from, to } = fact;
	const part = field === null ? role && roleWord(role, language) : fieldWord(field, language);
	const words = `${from.name} ${linkWord(type, "out", language)} ${to.name}`;
	return part ? `${words} (${part})` : words;
}

/** A text with its first letter as a capital. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
