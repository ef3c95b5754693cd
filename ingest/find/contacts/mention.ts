import type { Document } from "../../document.ts";
import { metVerbs } from "../../languages/nl/meetings-clauses.ts";
import { titles } from "../../languages/nl/names.ts";
import { groupWords, vagueGroups } from "../../languages/nl/roles.ts";
import { ownWords, titleRoles } from "../../languages/nl/roles-around.ts";
import { standsBeside } from "../../languages/nl/roles-between.ts";
import { stations } from "../../languages/nl/roles-occupations.ts";
import { tellsOfMeeting } from "../meetings/reading.ts";
import type { ContactMention, OrganizationMention } from "../mention.ts";
import { type Line, readLines } from "../names/tokens.ts";
import { postKind } from "../organizations/implied.ts";
import { join } from "../people/roles.ts";
import { within } from "../within.ts";
import { foldWord } from "../word-form.ts";
import {
	isCited,
	isCounted,
	isEncountered,
	isFrom,
	isListedCount,
	isOfOurs,
	isOneOfUs,
	type Told,
} from "./encountered.ts";
import { type Entry, isAccredited, isDiplomat } from "./entry/entry.ts";
import { officeTown } from "./office-town.ts";
import { lineSense } from "./sense.ts";

const parties = new WeakMap<Document, string>();

/** The folded words of the section on the party, which tells whose functions are the home municipality's own. */
export function partyWords(document: Document): string {
	const known = parties.get(document);
	if (known !== undefined) return known;
	const words = readLines(document)
		.filter(({ section }) => section.role === "party")
		.map((line) => lineSense(line).folded)
		.join("");
	parties.set(document, words);
	return words;
}

/** The function of somebody in a line as the line tells it. */
export function roleText({ line, entry }: Pick<Told, "line" | "entry">): string | null {
	const { role, name, roleEnd } = entry;
	if (!role) return name?.title && titleTellsRole(name.title) ? name.title : null;
	const text = entry.single ? role.singular : role.text;
	if (roleEnd > role.to)
		return join(
			line.tokens.slice(
				line.tokens.findIndex(({ start }) => start === role.start),
				roleEnd,
			),
		);
	return text;
}

/** "zuster", "prof.", and what no lexicon of titles has: a rank or office before a name. */
const titleTellsRole = (title: string): boolean => {
	const fold = foldWord(title);
	return titleRoles.has(fold) || !(titles.has(fold) || title.includes("."));
};

export function contactOf(told: Told): ContactMention | null {
	const { line, entry, bodies, sources } = told;
	const { name, role } = entry;
	const sense = lineSense(line);
	const post =
		bodies.implied.get(role?.start ?? -1) ?? bodies.implied.get(entry.postOf?.start ?? -1);
	const accredited = role && isAccredited(role) ? post : null;
	const body =
		accredited ?? entry.body ?? post ?? (role && postKind(role.headFold) ? postOf(told) : null);
	const town = isHomeOfOthers(told) ? null : entry.town;
	const city = town?.name ?? body?.city ?? (body ? null : officeTown(told));
	const homely = isHomely(told, city, body?.name ?? null);
	const first = line.tokens[entry.from];
	const last = line.tokens[entry.to - 1];
	if (!first || !last) return null;
	const traveller = told.own || homely;
	if (name && isOwner(line, name)) return null;
	const groupHead = role ? role.headFold.slice(role.headFold.lastIndexOf(" ") + 1) : "";
	if (!name) {
		if (!role || traveller) return null;
		const added =
			body !== null && !sense.prose && /^[+&]$/u.test(line.tokens[entry.from - 1]?.text ?? "");
		const placed = (body !== null && !entry.lent) || added || isFrom(line, entry);
		if (vagueGroups.has(groupHead) && !placed && entry.count === null) return null;
		const ofTown = isFrom(line, entry) && told.meeting?.met !== undefined;
		if (/^(?:mensen|personen)$/u.test(groupHead) && entry.count === null && !ofTown) return null;
		if (stations.has(role.head.singular) && told.meeting?.met !== true) return null;
		if (role.headFold === "lid" && !body && role.text === "lid") return null;
		if (!sense.contacts && groupWords.has(groupHead) && entry.count === null) return null;
		if (!sense.contacts && !(told.meeting?.met !== undefined && (body || city))) return null;
		const tells = tellsOfMeeting(sense.folded) || metVerbs.test(sense.folded);
		const several = isCounted(told) && (tells || isListedCount(told));
		if (body && isOneOfUs(told, body.name)) return null;
		if (sense.prose && (isCited(told) || (told.meeting?.met !== false && isOfOurs(told))))
			return null;
		const alone = !body && !city && !told.came && !several && told.meeting?.met !== false;
		if (sense.prose && alone && !isEncountered(told)) return null;
		if (sense.prose && groupWords.has(groupHead) && entry.count === null && !placed) return null;
	} else if (!(sense.list || role || traveller) && name.score < (told.meeting?.met ? 1 : 2.5))
		return null;
	else if (name.score < 1 && !role && !entry.body && !entry.town && !traveller && !told.came) {
		if (!sense.prose || !tellsOfMeeting(sense.folded)) return null;
	} else if (line.section.role === "places" && !role && name.title === null) return null;
	const plural =
		role !== null && !name && !entry.single && (role.head.plural || entry.count !== null);
	const stretch = line.tokens.slice(entry.from, entry.to);
	const start = Math.min(...stretch.map((token) => token.start));
	const end = Math.max(...stretch.map((token) => token.end), last.end);
	return {
		start,
		end,
		name: name?.name ?? null,
		role: roleText(told),
		organization: body?.name ?? null,
		city: sources.home !== null && city === sources.home && traveller ? null : city,
		group: plural || (role !== null && !name && !entry.single && groupWords.has(groupHead)),
		traveller,
		aliases: name?.aliases ?? [],
		meeting: traveller ? null : told.meeting,
		...sureness(told, body !== null || city !== null),
	};
}

/** "burgemeester Storms plaatsvervanger", "Storm's woordvoerder": whose somebody is. */
const isOwner = ({ tokens }: Line, { name, end }: NonNullable<Entry["name"]>): boolean =>
	/['’]s$/u.test(name) ||
	(name.endsWith("s") && standsBeside.test(tokens.find(({ start }) => start >= end)?.fold ?? ""));

/** "Nodigt X uit in Den Haag", "komt naar Den Haag": where somebody comes, not where they are from. */
const isHomeOfOthers = ({
	line: { tokens, section },
	entry: { town, name },
	sources: { home },
}: Told): boolean =>
	name !== null &&
	town !== null &&
	town.name === home &&
	section.role === "followups" &&
	tokens.slice(town.to - 3, town.to - 1).some(({ fold }) => /^(?:in|naar|te)$/u.test(fold));

/** The post named in the same line, for a diplomat of whom nothing else is said. */
function postOf({ line, sources: { organizations } }: Told): OrganizationMention | null {
	const named = within(organizations, line.start, line.end);
	return named.find(({ kind }) => kind === "diplomatic-post") ?? null;
}

/** The home municipality's own people: its wethouder, "onze burgemeester", somebody of "gemeente <home>". */
function isHomely(
	{ line, entry, sources: { home } }: Told,
	city: string | null,
	body: string | null,
): boolean {
	const before = line.tokens[entry.from - 1]?.fold ?? "";
	if (
		ownWords.has(before) &&
		before !== "haagse" &&
		postKind(entry.role?.headFold ?? "") === null &&
		/^(?:onze|ons|eigen)$/u.test(before) &&
		entry.body === null &&
		!(entry.role && isDiplomat(entry.role))
	)
		return entry.name === null;
	if (home === null) return false;
	if (body === `gemeente ${home}`) return true;
	return city === home && body === null && entry.role !== null;
}

function sureness({ line, entry }: Told, placed: boolean): { rule: string; confidence: number } {
	const { name, role } = entry;
	const { list } = lineSense(line);
	if (line.block.cells.length > 1) return { rule: "person.table", confidence: name ? 0.95 : 0.9 };
	if (name && role && placed)
		return { rule: list ? "person.list" : "person.prose", confidence: list ? 0.95 : 0.85 };
	if (name && (role || placed)) return { rule: "person.part", confidence: list ? 0.9 : 0.8 };
	if (name) return { rule: "person.name", confidence: name.score >= 2 ? 0.8 : 0.6 };
	if (role?.head.group) return { rule: "person.group", confidence: placed ? 0.7 : 0.5 };
	if (placed) return { rule: "person.role", confidence: list ? 0.9 : 0.75 };
	return { rule: "person.role-alone", confidence: 0.6 };
}
