import type { Block, Document, Section } from "#ingest/document.ts";
import { onTheWayField, subjectLabel } from "#ingest/languages/nl/trip-visited.ts";
import type { ContactMention, OrganizationMention, PlaceMention } from "../mention.ts";
import { within } from "../within.ts";
import { isPartOf, type PlaceKind, standingOf } from "./stays.ts";
import { timesNamed, townKey } from "./times-named.ts";
import { atBodies, inNamesOfPlaces, inProgramme, leadIns } from "./visited-lists.ts";

/** What speaks for or against a town as one that the party visited. */
export type Ground =
	| "answer"
	| "nameInAnswer"
	| "title"
	| "goal"
	| "inGoal"
	| "went"
	| "told"
	| "named"
	| "at"
	| "inNames"
	| "mostNamed"
	| "postMet"
	| "postOnTheWay"
	| "postMissed"
	| "bodiesMet"
	| "passed"
	| "denied"
	| "elsewhere"
	| "otherLand";

/** A town, where the text says most plainly that it was visited, and all that speaks for or against it. */
export interface Town {
	place: PlaceMention;
	section: Section;
	/** How often its name stands in the text, in other names too. */
	times: number;
	readonly grounds: Map<Ground, number>;
}

/** What was found in the report and serves to tell its towns. */
export interface Found {
	/** The towns but home, in order. */
	readonly away: readonly PlaceMention[];
	/** In order. */
	readonly organizations: readonly OrganizationMention[];
	/** The kinds of the organizations, by their names. */
	readonly kinds: ReadonlyMap<string, OrganizationMention["kind"]>;
	/** In order, each with its town if known. */
	readonly contacts: readonly ContactMention[];
}

// From where a town is best quoted.
const plainest: readonly Ground[] = ["answer", "went", "told", "title", "goal", "inGoal", "named"];

/** The towns that the sections of a trip name, by name and country, with what speaks for or against each. */
export function groundsOf(
	document: Document,
	sections: readonly Section[],
	found: Found,
): ReadonlyMap<string, Town> {
	const towns = new Map<string, Town>();
	const add = (place: PlaceMention, section: Section, ground: Ground | null): void => {
		const key = townKey(place);
		const town = towns.get(key) ?? { place, section, times: 0, grounds: new Map() };
		towns.set(key, town);
		if (ground === null) return;
		const best = plainest.find((one) => town.grounds.has(one));
		const rank = plainest.indexOf(ground);
		if (rank >= 0 && (best === undefined || rank < plainest.indexOf(best)))
			Object.assign(town, { place, section });
		town.grounds.set(ground, (town.grounds.get(ground) ?? 0) + 1);
	};
	for (const section of sections) addMentions(document, section, { away: found.away, add });
	const asked = sections.some(isAnswer);
	for (const { place, section } of inProgramme(sections, found.away)) add(place, section, "answer");
	for (const { place, section, sure } of asked ? [] : leadIns(document, sections, found.away))
		add(place, section, sure ? "answer" : "told");
	for (const { place, section } of [
		...inNamesOfPlaces(document, sections, found.away),
		...atBodies(document, sections, found),
	])
		add(place, section, "nameInAnswer");
	const [start, end] = [sections[0]?.start ?? 0, sections.at(-1)?.end ?? 0];
	countNames(document.text.slice(start, end), towns, within(found.away, start, end));
	addMeetings(towns, within(found.contacts, start, end), found.kinds);
	return towns;
}

/** The answer to a question on places; where a report has no questions, its text may only be taken for one. */
function isAnswer({ role, headingSpan }: Section): boolean {
	return role === "places" && headingSpan !== null;
}

/** What names the trip: a section above the first question, or the subject of a mail or memo. */
function isTitle(section: Section, block: Block): boolean {
	if (section.role !== "other") return false;
	if (section.headingSpan === null) return section.blocks.length < 5;
	return block === section.blocks[0] && subjectLabel.test(section.heading);
}

/** What each sentence of a section says of the towns that it names. */
function addMentions(
	{ text }: Document,
	section: Section,
	{
		away,
		add,
	}: {
		readonly away: readonly PlaceMention[];
		readonly add: (place: PlaceMention, section: Section, ground: Ground | null) => void;
	},
): void {
	const named = within(away, section.start, section.end);
	if (named.length === 0) return;
	const heading = section.headingSpan;
	const onTheWay = heading && onTheWayField.test(text.slice(heading.start, heading.end));
	for (const block of section.blocks) {
		// A line above the report names the trip; a paragraph there tells of it.
		const line = block.end - block.start < 140;
		const tells = !line || text.slice(block.start, block.end).trimEnd().endsWith(".");
		const title = !tells && isTitle(section, block);
		const kind: PlaceKind = isAnswer(section) ? "answer" : title ? "title" : "text";
		const here = within(named, block.start, block.end);
		for (const sentence of here.length > 0 ? block.sentences : []) {
			for (const place of within(here, sentence.start, sentence.end)) {
				const part = kind === "answer" && isPartOf(text, place, named);
				const standing = part ? null : standingOf(text, { kind, sentence, place, named });
				const ground = standing === null ? null : groundOf(section, kind, standing);
				// "Oslo: ambassade, …"
				const heads = place.start === sentence.start && text.startsWith(": ", place.end);
				const told = ground === "named" && heads && section.role !== "contacts";
				add(place, section, onTheWay ? "passed" : told ? "told" : ground);
				if (ground === "named" && standing === "at") add(place, section, "at");
			}
		}
	}
}

function groundOf(
	{ role }: Section,
	kind: PlaceKind,
	standing: ReturnType<typeof standingOf>,
): Ground | null {
	const later = role === "followups";
	switch (standing) {
		case "went":
		case "there":
			if (kind !== "text") return kind;
			if (role === "purpose") return "goal";
			return later ? null : standing === "went" ? "went" : "told";
		case "at":
		case "named":
			return role === "purpose" ? "inGoal" : later || role === "results" ? null : "named";
		case "denied":
			return later ? null : "denied";
		default:
			return standing;
	}
}

/** How often each town is named, in names of bodies and events too; which most; and whether it lies in another country than most that is named. */
function countNames(
	text: string,
	towns: ReadonlyMap<string, Town>,
	named: readonly PlaceMention[],
): void {
	const written = timesNamed(text, named);
	const lands = new Map<string | null, number>();
	for (const [key, town] of towns) {
		const { alone, inAll } = written.get(key) ?? { alone: 0, inAll: 0 };
		town.times = Math.max(alone, inAll);
		if (inAll > alone) town.grounds.set("inNames", inAll - alone);
		const { country } = town.place;
		if (country !== "NL") lands.set(country, (lands.get(country) ?? 0) + town.times);
	}
	const abroad = [...towns.values()].filter(({ place }) => place.country !== "NL");
	const most = Math.max(2, ...abroad.map(({ times }) => times));
	const [[land] = []] = [...lands].sort(([, a], [, b]) => b - a);
	for (const { place, times, grounds } of abroad) {
		if (times === most) grounds.set("mostNamed", 1);
		if (place.country !== land) grounds.set("otherLand", 1);
	}
}

/** Who was met, or was not, of the bodies in each town: a post abroad sits where one goes, guests may come from anywhere. */
function addMeetings(
	towns: ReadonlyMap<string, Town>,
	contacts: readonly ContactMention[],
	kinds: Found["kinds"],
): void {
	const bodies = new Map<string, Set<string>>();
	const posts = new Map<string, boolean>();
	for (const { city, meeting, traveller, organization, name, role } of contacts) {
		if (city === null || meeting === null || traveller) continue;
		if (organization !== null && kinds.get(organization) === "diplomatic-post")
			posts.set(city, meeting.met || posts.get(city) === true);
		else if (meeting.met)
			bodies.set(city, (bodies.get(city) ?? new Set()).add(organization ?? name ?? role ?? ""));
	}
	for (const { place, grounds } of towns.values()) {
		const post = posts.get(place.name);
		if (post !== undefined) grounds.set(post ? "postMet" : "postMissed", 1);
		if (post && grounds.has("passed")) grounds.set("postOnTheWay", 1);
		if ((bodies.get(place.name)?.size ?? 0) > 1) grounds.set("bodiesMet", 1);
	}
}
