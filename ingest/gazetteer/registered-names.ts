import { foldName } from "#domain/names.ts";
import { type RegisterBody, sharedSpelling } from "./organization-lookup.ts";
import { loadOrganizations } from "./organization-register.ts";

let loaded: ReadonlyMap<string, RegisterBody> | null = null;

const keyOf = (name: string): string => foldName(name).split(" ").map(sharedSpelling).join(" ");

/** A registered name wins over another body's other name; of two bodies with one other name, the first in the register. */
function load(): ReadonlyMap<string, RegisterBody> {
	const bodies = new Map<string, RegisterBody>();
	const register = withFormerNames(loadOrganizations());
	for (const body of register) bodies.set(keyOf(body.name), body);
	for (const body of register) {
		for (const other of body.others) if (!bodies.has(keyOf(other))) bodies.set(keyOf(other), body);
	}
	return bodies;
}

/** The bodies that still go by their own name, with the names of those that go on as them. */
function withFormerNames(register: readonly RegisterBody[]): readonly RegisterBody[] {
	const former = Map.groupBy(register, ({ successor }) => successor);
	return (former.get(null) ?? []).map((body) => ({
		...body,
		others: [
			...body.others,
			...(former.get(body.name) ?? []).flatMap(({ name, others }) => [name, ...others]),
		],
	}));
}

const find = (name: string): RegisterBody | null => {
	loaded ??= load();
	return loaded.get(keyOf(name)) ?? null;
};

/** Kinds of body that stay within a land, so that those of others may go by the same letters. */
const ofOneLand = new Set([
	"government",
	"municipality",
	"culture",
	"knowledge-institute",
	"association",
]);

/** "NEMA" of Uganda isn't that of Kenya: a short name tells a body of one land within that land alone. */
const isElsewhere = (body: RegisterBody, name: string, country: string | null): boolean =>
	country !== null &&
	body.country !== null &&
	body.country !== country &&
	ofOneLand.has(body.kind) &&
	!/ /u.test(name);

/** The registered body that goes by one of the names or former names that a report has for a body of a country (null where unknown), whatever the spelling; null if there is none. */
export function registeredBody(
	names: readonly string[],
	country: string | null,
): RegisterBody | null {
	for (const name of names) {
		const body = find(name);
		if (body && !isElsewhere(body, name, country)) return body;
	}
	return null;
}
