import type { NameMatch } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import type { BodyMatch, Town, Towns } from "../organizations/match.ts";
import type { RoleMatch } from "../people/roles.ts";

interface Extent {
	readonly from: number;
	/** First token after it. */
	readonly to: number;
}

/** The parts that a line about people is made of. */
export type Chunk = Extent &
	(
		| { readonly kind: "body"; readonly body: BodyMatch }
		| { readonly kind: "town"; readonly town: Town; readonly demonym: boolean }
		| { readonly kind: "country" }
		| { readonly kind: "name"; readonly name: NameMatch }
		/** "NAVO-woordvoerder" is a function `of` a body. */
		| { readonly kind: "role"; readonly role: RoleMatch; readonly of?: BodyMatch }
		| { readonly kind: "count"; readonly count: number | null }
		| { readonly kind: "unknown" }
		| { readonly kind: "word" }
		| { readonly kind: "mark" }
	);

export interface Material {
	readonly tokens: readonly Token[];
	readonly towns: Towns;
	readonly bodyAt: (index: number) => BodyMatch | null;
	/** True in lists of contacts, where a name needs less to be a person. */
	readonly list: boolean;
	/** An item or row, or a line of a list without marks. */
	readonly item: boolean;
	/** True where sentences have verbs. */
	readonly prose: boolean;
	/** In the answer on those who travelled. */
	readonly party: boolean;
}

/** The chunk of one mark at a token. Most chunks are one mark or word: the same object for each place in a line. */
export const markAt = ofOneToken("mark");

/** The chunk of one word that says nothing of people. */
export const wordAt = ofOneToken("word");

function ofOneToken(kind: "mark" | "word"): (from: number) => Chunk {
	const made: Chunk[] = Array.from({ length: 200 }, (_, from) => ({ kind, from, to: from + 1 }));
	return (from) => made[from] ?? { kind, from, to: from + 1 };
}
