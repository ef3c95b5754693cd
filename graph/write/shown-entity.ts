import type { PropertyValue } from "#domain/graph.ts";
import type { NodeKind } from "#domain/kinds.ts";
import { foldName } from "#domain/names.ts";
import { byCodePoint } from "#domain/order.ts";
import type { CountedClaim } from "#graph/write/claim.ts";
import { tripSortDate, tripYear } from "#graph/write/trip-dates.ts";

/** What an entity's node shows; counts are added by the database. */
export interface ShownEntity {
	readonly properties: Readonly<Record<string, unknown>>;
	/** Links of the reference data as `TYPE id`, sorted. */
	readonly references: readonly string[];
}

/**
 * What is shown of an entity, from all claims on it and nothing else, so that the order of ingest doesn't matter:
 * authoritative names first, then the fullest, then by code point; of other values the one that most reports give.
 */
export function shownEntity(
	id: string,
	kind: NodeKind,
	claims: readonly CountedClaim[],
): ShownEntity {
	const ranked = [...claims].sort(
		(a, b) =>
			Number(b.authoritative) - Number(a.authoritative) ||
			foldName(b.name).length - foldName(a.name).length ||
			byCodePoint(a.name, b.name),
	);
	const name = ranked[0]?.name ?? id;
	const labels = ranked.find((claim) => claim.labels !== null)?.labels ?? null;
	const aliases = otherNames(name, ranked);
	const shown = shownProperties(claims);
	return {
		properties: {
			...shown,
			id,
			name,
			aliases,
			...(labels ? { nameNl: labels.nl, nameEn: labels.en } : {}),
			sample: claims.every((claim) => claim.sample),
			searchNames: foldedNames([name, ...(labels ? [labels.nl, labels.en] : []), ...aliases]),
			...(kind === "Trip" ? tripDates(shown) : {}),
		},
		references: [...new Set(claims.flatMap((claim) => claim.references))].sort(byCodePoint),
	};
}

/** Folded names without doubles, in the order given: what the full-text index holds. */
export function foldedNames(names: readonly string[]): readonly string[] {
	return [...new Set(names.map(foldName).filter((name) => name !== ""))];
}

function tripDates(shown: Readonly<Record<string, PropertyValue>>): Record<string, unknown> {
	const year = tripYear(shown);
	return { sortDate: tripSortDate(shown), ...(year === null ? {} : { year }) };
}

/** Spellings that fold alike count once, the first by code point standing for them. */
function otherNames(name: string, claims: readonly CountedClaim[]): readonly string[] {
	const seen = new Set([foldName(name)]);
	return claims
		.flatMap((claim) => [claim.name, ...claim.aliases])
		.sort(byCodePoint)
		.filter((alias) => {
			const folded = foldName(alias);
			if (folded === "" || seen.has(folded)) return false;
			seen.add(folded);
			return true;
		});
}

function shownProperties(claims: readonly CountedClaim[]): Readonly<Record<string, PropertyValue>> {
	const keys = [...new Set(claims.flatMap((claim) => Object.keys(claim.properties)))].sort();
	return Object.fromEntries(keys.map((key) => [key, mostClaimed(key, claims)]));
}

/** Words that say nothing give way to any that say something. */
const vague: ReadonlySet<unknown> = new Set(["other", "unknown"]);

function mostClaimed(key: string, claims: readonly CountedClaim[]): PropertyValue {
	const votes = new Map<string, { value: PropertyValue; sure: number; reports: number }>();
	for (const claim of claims) {
		const value = claim.properties[key] as PropertyValue | undefined;
		if (value === undefined || value === null) continue;
		const text = JSON.stringify(value);
		const vote = votes.get(text) ?? { value, sure: 0, reports: 0 };
		votes.set(text, {
			value,
			sure: Math.max(vote.sure, vague.has(value) ? 0 : claim.authoritative ? 2 : 1),
			reports: vote.reports + claim.reports,
		});
	}
	const ranked = [...votes].sort(
		([aText, a], [bText, b]) =>
			b.sure - a.sure || b.reports - a.reports || byCodePoint(aText, bText),
	);
	return ranked[0]?.[1].value ?? null;
}
