import { foldName } from "#domain/names.ts";
import { sharedSpelling } from "../../gazetteer/organization-lookup.ts";
import { registeredBody } from "../../gazetteer/registered-names.ts";
import { isNotedTown } from "../contacts/large-town.ts";
import type { BodyMatch } from "./match.ts";
import { townNamed } from "./towns.ts";

const legal =
	/\s+(?:GmbH|AG|B\.?V\.?|N\.?V\.?|Ltd\.?|Inc\.?|S\.?A\.?|PLC|LLC|Corp\.?|e\.V\.|Oy|AB|AS|A\/S|SL|S\.L\.|SpA|S\.p\.A\.)$/u;

/** A name without its legal form: "Lumen Ledger Inc." is also "Lumen Ledger". */
export function withoutLegalForm(name: string): string {
	return name.replace(legal, "");
}

const keys = new Map<string, string>();
const limit = 20_000;

function key(name: string): string {
	const known = keys.get(name);
	if (known !== undefined) return known;
	const made = makeKey(name);
	if (keys.size >= limit) keys.clear();
	keys.set(name, made);
	return made;
}

const makeKey = (name: string): string =>
	foldName(withoutLegalForm(name))
		.split(" ")
		.map(sharedSpelling)
		.filter((word) => !/^(?:de|het|the|van|of|der)$/u.test(word))
		.join(" ");

/** Bodies of one document that are one: they share a name, acronym or former name. */
export interface BodyGroup {
	readonly name: string;
	readonly aliases: readonly string[];
	readonly members: readonly BodyMatch[];
}

/** Joins the bodies that share a name, and gives each group the fullest name that the text has. */
export function groupBodies(bodies: readonly BodyMatch[]): readonly BodyGroup[] {
	const parent = new Map<string, string>();
	const fuller = shorterNames(bodies);
	const root = (name: string): string => {
		let at = name;
		for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at))
			at = next;
		return at;
	};
	for (const body of bodies) {
		const longer = fuller.get(body.name);
		const [first = "", ...rest] = [body.name, ...body.aliases, ...(longer ? [longer] : [])].map(
			key,
		);
		if (!parent.has(first)) parent.set(first, first);
		for (const other of rest) {
			if (other === "") continue;
			if (!parent.has(other)) parent.set(other, other);
			const [a, b] = [root(first), root(other)];
			if (a !== b) parent.set(b, a);
		}
	}
	const groups = new Map<string, BodyMatch[]>();
	for (const body of bodies) {
		const at = root(key(body.name));
		const members = groups.get(at);
		if (members) members.push(body);
		else groups.set(at, [body]);
	}
	return [...groups.values()].map((members) => {
		const name = fullest(members);
		const aliases = new Set(members.flatMap((member) => [member.name, ...member.aliases]));
		aliases.delete(name);
		return { name, aliases: [...aliases].sort(), members };
	});
}

/** The longest name that the text has; a canonical name of a post or municipality wins. */
function fullest(members: readonly BodyMatch[]): string {
	const canonical = members.find(
		({ kind }) => kind === "municipality" || kind === "diplomatic-post",
	);
	if (canonical) return canonical.name;
	const solid = members.filter(({ rule }) => rule !== "organization.register-compound");
	const names = (solid.length > 0 ? solid : members).map(({ name }) => name);
	return names.reduce((best, name) => (name.length > best.length ? name : best));
}

const joint = /\b(?:van|of|de|der|des)\b/u;

/** A name within a fuller one of the same report: "EAFIT" and "Universidad EAFIT"; not where the fuller one is a part of it. */
function within(short: string, long: string): boolean {
	const [a, b] = [key(short).split(" "), key(long).split(" ")];
	if (a.length >= b.length || (a.length === 1 && (a[0]?.length ?? 0) < 3)) return false;
	const opens = a.every((word, index) => b[index] === word);
	const closes = a.every((word, index) => b[b.length - a.length + index] === word);
	if (!opens && !closes) return false;
	const folded = foldName(long);
	const rest = folded.replace(foldName(short), " ");
	if (opens && (isOfTown(rest) || isTown(rest))) return true;
	if (opens && registeredBody([short], null) !== null) return !joint.test(rest);
	if (a.length === 1 && !/\p{Lu}\p{Lu}/u.test(short) && short.length < 10) return false;
	return !joint.test(rest);
}

/** "Museum van de Opstand" and "Museum van de Opstand van Warschau", "Métropole" and "Métropole de Lyon". */
function isOfTown(rest: string): boolean {
	const town = /^\s*(?:van|of|de) (\S+)$/u.exec(rest)?.[1];
	return town !== undefined && townNamed(town) !== null;
}

/** "Wohnfonds" and "Wohnfonds Wien". */
const isTown = (rest: string): boolean => isNotedTown(rest.trim());

/** A long name with one letter left out of it is the same name. */
function misspelt(name: string, other: string): boolean {
	if (name.length < 16 || other.length !== name.length + 1) return false;
	const [a, b] = [name.toLowerCase(), other.toLowerCase()];
	let at = 0;
	while (at < a.length && a[at] === b[at]) at += 1;
	return a.slice(at) === b.slice(at + 1);
}

/** What two names share of which one is a part or slip of the other: the first or last word, or eight letters at an end. */
function endsOf(name: string): readonly string[] {
	const words = key(name).split(" ");
	const letters = name.toLowerCase();
	return [
		`first ${words[0]}`,
		`last ${words.at(-1)}`,
		`start ${letters.slice(0, 8)}`,
		`end ${letters.slice(-8)}`,
	];
}

/** Finds the names that one may be a part or slip of, so that not each is held against all. */
function namesAlike(names: readonly string[]): (name: string) => readonly string[] {
	const byEnd = new Map<string, string[]>();
	for (const name of names)
		for (const end of endsOf(name)) {
			const list = byEnd.get(end);
			if (list) list.push(name);
			else byEnd.set(end, [name]);
		}
	return (name) => [...new Set(endsOf(name).flatMap((end) => byEnd.get(end) ?? []))];
}

/** "VNG", "GCoM": eight letters at most, three capitals or more. */
const isAcronym = /^(?=(?:\p{L}*\p{Lu}){3})\p{Lu}\p{L}{2,7}$/u;

/** Names of three words or more by their initials, with and without those of small words. */
function bySpelledInitials(names: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
	const spelled = new Map<string, Set<string>>();
	for (const name of names) {
		const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
		if (words.length < 3) continue;
		const initials = (parts: readonly string[]): string =>
			foldName(parts.map((word) => word.charAt(0)).join(""));
		const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
		for (const letters of new Set([initials(words), initials(capitals)]))
			spelled.set(letters, (spelled.get(letters) ?? new Set()).add(name));
	}
	return spelled;
}

/** "GGD" and "GGD Haaglanden": a registered name without a seat is shared by the bodies of many regions. */
const isShared = (name: string): boolean => registeredBody([name], null)?.city === null;

/** The fuller names that shorter ones of the same report stand for, by the shorter one; a known body keeps its own, but for letters that another body of the report spells. */
function shorterNames(bodies: readonly BodyMatch[]): ReadonlyMap<string, string> {
	const open = bodies.filter(({ kind }) => kind !== "municipality" && kind !== "diplomatic-post");
	const known = new Set(
		open.filter(({ rule }) => rule === "organization.register").map(({ name }) => name),
	);
	const names = [...new Set(open.map(({ name }) => name))];
	const short = new Map<string, string>();
	const alike = namesAlike(names);
	const spelled = bySpelledInitials(names);
	for (const name of names) {
		const whole = spelled.get(name.toLowerCase());
		if (isAcronym.test(name) && whole?.size === 1) {
			for (const one of whole) short.set(name, one);
			continue;
		}
		const fuller = alike(name).filter(
			(other) =>
				(other.length > name.length &&
					!(
						known.has(name) &&
						!isShared(name) &&
						(known.has(other) || isOfTown(other.slice(name.length)))
					) &&
					within(name, other)) ||
				misspelt(name, other),
		);
		if (fuller.length === 1 && fuller[0]) short.set(name, fuller[0]);
	}
	return short;
}
