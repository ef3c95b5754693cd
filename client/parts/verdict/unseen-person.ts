import type { NodeKind } from "#domain/kinds.ts";

interface End {
	readonly id: string;
	readonly kind: NodeKind;
	readonly name: string;
	readonly known: object | null;
}

/** Of a fact that is left out, the person who has no page while nothing else tells of it: only from here can that one be forgotten. */
export function unseenPerson(fact: { readonly from: End; readonly to: End }): End | null {
	return [fact.to, fact.from].find(({ kind, known }) => kind === "Person" && !known) ?? null;
}
