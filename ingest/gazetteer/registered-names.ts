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
	return register
		.filter(({ successor }) => successor === null)
		.map((body) => {
			const former = register.filter(({ successor }) => successor === body.name);
			return {
				...body,
				others: [...body.others, ...former.flatMap(({ name, others }) => [name, ...others])],
			};
		});
}

/** The registered body that goes by a name or former name, whatever its spelling; null if there is none. */
export function registeredBody(name: string): RegisterBody | null {
	loaded ??= load();
	return loaded.get(keyOf(name)) ?? null;
}
