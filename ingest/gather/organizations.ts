import type { ExtractedOrganization } from "#domain/extraction.ts";
import type { OrganizationMention } from "../find/mention.ts";
import type { Group } from "./gather.ts";

/** The organizations of the extraction, one for each group of mentions. */
export function organizationsOf(
	groups: readonly Group<OrganizationMention>[],
): readonly ExtractedOrganization[] {
	return groups.map(({ trip, first, mentions, confidence, evidence }) => ({
		trip,
		name: first.name,
		kind: first.kind,
		city: mentions.find(({ city }) => city !== null)?.city ?? null,
		country: mentions.find(({ country }) => country !== null)?.country ?? null,
		aliases: [...new Set(mentions.flatMap(({ aliases }) => aliases))]
			.filter((alias) => alias !== first.name)
			.sort(),
		confidence,
		evidence,
	}));
}
