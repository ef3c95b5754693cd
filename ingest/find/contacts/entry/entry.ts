import { guestRoles } from "../../../languages/nl/roles-around.ts";
import { officesOfTowns } from "../../../languages/nl/roles-offices.ts";
import type { NameMatch } from "../../names/people.ts";
import type { Token } from "../../names/tokens.ts";
import type { BodyMatch, Town } from "../../organizations/match.ts";
import type { RoleMatch } from "../../people/roles.ts";
import type { Chunk } from "../chunk.ts";
import { type Link, linkBetween } from "../links.ts";

/** Somebody in a line, or a body alone, as it is put together. */
export interface Entry {
	name: NameMatch | null;
	role: RoleMatch | null;
	/** Where a second function that belongs to the first ends. */
	roleEnd: number;
	/** The function is that of the group that somebody is one of, so that one of their own takes its place. */
	roleLent: boolean;
	/** The function is said of one of several. */
	single: boolean;
	body: BodyMatch | null;
	town: Town | null;
	/** The body or town is that of a heading or of somebody else, so that one of its own takes its place. */
	lent: boolean;
	count: number | null;
	/** First and last token. */
	from: number;
	to: number;
	/** Entries with the same number are told in one breath. */
	group: number;
	/** The function stands before the name. */
	roleFirst: boolean;
	/** A body that somebody belongs to is no contact of its own. */
	bodyOnly: boolean;
	/** Begins behind "met", apart from those before it. */
	apart: boolean;
	/** Whose adviser, spokesman or deputy they are told to be; by that alone they aren't met. */
	owns: Entry | null;
	/** Whose deputy or assistant they are, so that a body told behind them is of both: "de directeur en haar adjunct, Zelvo". */
	aidOf: Entry | null;
	/** The diplomat of whose post they are: "de ambassadeur en zijn collega Ana". */
	postOf: RoleMatch | null;
}

export type Content = Exclude<Chunk, { kind: "word" | "mark" | "unknown" | "country" | "count" }>;

export const isContent = (chunk: Chunk): chunk is Content =>
	chunk.kind === "body" || chunk.kind === "town" || chunk.kind === "name" || chunk.kind === "role";

export interface State {
	readonly entries: Entry[];
	current: Entry | null;
	/** A body named first, to which those after it belong. */
	context: BodyMatch | null;
	/** The body stands with "bij" or a colon, so that it holds over other words. */
	contextHolds: boolean;
	contextEntry: Entry | null;
	/** Whose function and body those in a list share; a `lent` one makes way for one of their own. */
	members: {
		role: RoleMatch | null;
		body: BodyMatch | null;
		town: Town | null;
		lent: boolean;
	} | null;
	townBefore: Town | null;
	group: number;
	previous: Content | null;
	/** The last one told of, also when other words followed. */
	last: Entry | null;
	/** The town before a colon, of all that follow it. */
	townHeld: Town | null;
	/** "resp.": functions go to the names in their order. */
	respective: boolean;
	/** Whose second function was passed over, so that the body it is at is none of theirs. */
	passedOver: Entry | null;
	/** Named last behind a body that leads them in: "Stichting X (A en B)". */
	opened: Entry | null;
	readonly party: boolean;
	/** Whom or what the line above told of last. */
	readonly above: Entry | null;
}

export interface Step {
	readonly tokens: readonly Token[];
	readonly contents: readonly Content[];
	readonly index: number;
	readonly link: Link;
	readonly count: number | null;
	/** Tokens of counts, countries and unknown names, which tie nothing. */
	readonly passed: ReadonlySet<number>;
}

const blank = (from: number, to: number, group: number): Entry => ({
	name: null,
	role: null,
	roleEnd: 0,
	roleLent: false,
	single: false,
	body: null,
	town: null,
	lent: false,
	count: null,
	from,
	to,
	group,
	roleFirst: false,
	bodyOnly: false,
	apart: false,
	owns: null,
	aidOf: null,
	postOf: null,
});

export const near = new Set(["none", "comma", "dash", "colon", "open", "is", "bar"]);

export function begin(state: State, chunk: Content): Entry {
	const entry = blank(chunk.from, chunk.to, state.group);
	state.entries.push(entry);
	state.last = state.current ?? state.last;
	state.current = entry;
	return entry;
}

export function inherit(state: State, entry: Entry, from: Entry | null, possessive: boolean): void {
	if (possessive && from) {
		const placed =
			from.body || from.town
				? from
				: [...state.entries]
						.reverse()
						.find((other) => other !== entry && (other.body || other.town));
		const unplaced = !from.body && !from.town;
		const ofPost = from.role && (unplaced || isAccredited(from.role)) && isDiplomat(from.role);
		if (ofPost && placed?.body?.kind !== "diplomatic-post" && !entry.role?.head.plural) {
			entry.postOf = from.role;
			return;
		}
		const owner = placed ?? from;
		owner.bodyOnly = false;
		entry.body = owner.body;
		entry.town = owner.town;
		entry.lent = entry.body !== null || entry.town !== null;
	} else if (state.context) {
		entry.body = state.context;
		entry.lent = true;
		if (state.contextEntry) state.contextEntry.bodyOnly = false;
	}
	const town = state.townBefore ?? (entry.body ? null : state.townHeld);
	if (!entry.town && town) entry.town = town;
	state.townBefore = null;
}

export function tieBefore({ tokens, contents, index, passed }: Step, ahead: number): Link | null {
	const one = contents[index + ahead - 1];
	const two = contents[index + ahead];
	return one && two ? linkBetween(tokens, one.to, two.from, passed) : null;
}

/** Tells whether the next part is of a kind and tied in one of some ways. */
export function follows(step: Step, kind: Content["kind"], ties: readonly Link["tie"][]): boolean {
	const next = step.contents[step.index + 1];
	const link = tieBefore(step, 1);
	return next?.kind === kind && link !== null && ties.includes(link.tie) && !link.possessive;
}

/** Tells whether a function belongs to a town or to nobody, so that no body named before is its holder's. */
export const isOfNoBody = ({ headFold }: RoleMatch): boolean =>
	officesOfTowns.test(headFold) || guestRoles.has(headFold);

/** "permanent vertegenwoordiger bij de VN": tells whether a function is one of the mission at the body told with it, not of that body. */
export const isAccredited = ({ headFold }: RoleMatch): boolean => headFold.startsWith("permanent");

/** Tells whether a function is one of a post abroad. */
export const isDiplomat = ({ headFold }: RoleMatch): boolean =>
	/(?:ambassadeur|ambassador|consul|consul generaal|attache|vertegenwoordiger|representative|zaakgelastigde|cg|cdp|hom|dhom|dcm|hma)$/u.test(
		headFold,
	);
