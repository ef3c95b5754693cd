import type { OrganizationKind } from "#domain/extraction.ts";
import type { Span } from "#domain/report.ts";
import type { PostKind } from "../../languages/nl/organizations-posts.ts";
import type { Token } from "../names/tokens.ts";

/** What makes a post abroad that one: whose it is and where, as far as the words say. */
export interface Post {
	readonly kind: PostKind;
	/** The adjective of the country whose post it is, as written before an embassy; null for the Netherlands'. */
	readonly adjective: string | null;
	readonly city: string | null;
	/** The body that a mission is accredited to. */
	readonly at: string | null;
	/** Says "Nederlandse", or that it is a post's by its own function. */
	readonly sure: boolean;
}

/** A body found among tokens. */
export interface BodyMatch extends Span {
	readonly from: number;
	/** First token after it. */
	readonly to: number;
	readonly name: string;
	readonly kind: OrganizationKind;
	readonly aliases: readonly string[];
	readonly city: string | null;
	readonly country: string | null;
	readonly rule: string;
	readonly confidence: number;
	readonly post: Post | null;
}

/** Towns and countries by the token that they begin at. */
export interface Towns {
	readonly at: (index: number) => Town | null;
	readonly demonymAt: (index: number) => Town | null;
	/** First token after a country name or adjective that begins at a token; 0 if none does. */
	readonly countryAt: (index: number) => number;
}

export interface Town {
	readonly name: string;
	readonly country: string | null;
	readonly to: number;
}

export interface Words {
	readonly tokens: readonly Token[];
	readonly towns: Towns;
}

/** The common parts of a match over tokens `from` to `to`. */
export function matched(
	tokens: readonly Token[],
	from: number,
	to: number,
	found: Partial<BodyMatch> & Pick<BodyMatch, "name" | "kind" | "rule" | "confidence">,
): BodyMatch | null {
	const first = tokens[from];
	const last = tokens[to - 1];
	if (!first || !last) return null;
	// Written out, so that all matches have their fields in one order.
	return {
		name: found.name,
		kind: found.kind,
		rule: found.rule,
		confidence: found.confidence,
		aliases: found.aliases ?? [],
		city: found.city ?? null,
		country: found.country ?? null,
		post: found.post ?? null,
		from,
		to,
		start: first.start,
		end: last.end,
	};
}
