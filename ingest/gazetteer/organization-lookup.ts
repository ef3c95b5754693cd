import { type OrganizationKind, organizationKinds } from "#domain/extraction.ts";
import { foldName } from "#domain/names.ts";

/** A widely known body as the register has it. */
export interface RegisterBody {
	readonly name: string;
	readonly kind: OrganizationKind;
	readonly city: string | null;
	readonly country: string | null;
	readonly others: readonly string[];
	/** Those of its names that also mean something else: "Action", "Orange". */
	readonly doubtful: readonly string[];
	/** The registered name under which the body goes on; null if it has kept its name. */
	readonly successor: string | null;
}

/** One of a body's names, as words to match. */
export interface RegisterName {
	readonly body: RegisterBody;
	readonly surface: string;
	/** Its words as written. */
	readonly parts: readonly string[];
	/** Folded words in the spelling that all variants share. */
	readonly words: readonly string[];
	/** Words that must stand as written (acronyms), null for the others. */
	readonly exact: readonly (string | null)[];
	/** It also means something else, so that a body needs more than the name. */
	readonly doubtful: boolean;
}

/** The register's names by their first word, longest first. */
export type OrganizationLookup = ReadonlyMap<string, readonly RegisterName[]>;

/** Tells whether a text is one of the kinds of organization. */
export function isOrganizationKind(text: string): text is OrganizationKind {
	return (organizationKinds as readonly string[]).includes(text);
}

const variants = new Map(
	Object.entries({
		netwerk: "network",
		center: "centre",
		centrum: "centre",
		programma: "programme",
		program: "programme",
		organisatie: "organization",
		organisation: "organization",
		comite: "committee",
		instituut: "institute",
	}),
);

/** A folded word in the spelling that English, American and Dutch variants share. */
export function sharedSpelling(fold: string): string {
	return variants.get(fold) ?? fold;
}

/** Words with two capitals in one part (UNHCR, VNGi, TomTom) are matched as written. */
const isAcronym = (word: string): boolean =>
	word.split("-").some((part) => (part.match(/\p{Lu}/gu)?.length ?? 0) >= 2);

/** Makes the register's names ready for matching. */
export function indexOrganizations(bodies: readonly RegisterBody[]): OrganizationLookup {
	const lookup = new Map<string, RegisterName[]>();
	for (const body of bodies) {
		for (const surface of [body.name, ...body.others]) {
			const parts = surface.split(/[\s,]+/u).filter((part) => foldName(part) !== "");
			const words = parts.map((part) => sharedSpelling(foldName(part)));
			const exact = parts.map((part) => (isAcronym(part) ? part : null));
			const [first] = words;
			if (!first) continue;
			const names = lookup.get(first) ?? [];
			names.push({ body, surface, parts, words, exact, doubtful: body.doubtful.includes(surface) });
			lookup.set(first, names);
		}
	}
	for (const names of lookup.values()) names.sort((a, b) => b.words.length - a.words.length);
	return lookup;
}
