import type {
	ExtractedMeeting,
	ExtractedNonMeeting,
	ExtractedPerson,
	MeetingKind,
} from "#domain/extraction.ts";
import { foldName } from "#domain/names.ts";
import type { BodyMeeting } from "../find/contacts/contacts.ts";
import type { ContactMention, Found, ThemeMention } from "../find/mention.ts";
import { inOrder, startingIn } from "../find/within.ts";
import { evidenceAt } from "./evidence.ts";
import type { Group, Source } from "./gather.ts";

/** One key for one contact within a report: the name, else the function with its place. */
export function contactKey(contact: ContactMention): string {
	const place = `${foldName(contact.organization ?? "")}|${foldName(contact.city ?? "")}`;
	return contact.name
		? `name ${foldName(contact.name)}`
		: `role ${foldName(contact.role ?? "")}|${place}|${contact.group ? "" : contact.start}`;
}

/** The people of the extraction, one for each group of mentions. */
export function peopleOf(groups: readonly Group<ContactMention>[]): readonly ExtractedPerson[] {
	return groups.map(({ trip, first, mentions, confidence, evidence }) => {
		const best = fullest(mentions, first);
		return {
			trip,
			name: best.name,
			role: best.role,
			organization: best.organization,
			city: best.city,
			met: !best.traveller && mentions.some(({ meeting }) => meeting?.met === true),
			traveller: mentions.some(({ traveller }) => traveller),
			group: best.group,
			aliases: [...new Set(mentions.flatMap(({ aliases }) => aliases))].sort(),
			confidence,
			evidence,
		};
	});
}

/** What the mentions of one contact tell together: the first value given of each. */
function fullest(mentions: readonly ContactMention[], first: ContactMention): ContactMention {
	const given = <K extends "role" | "organization">(field: K): ContactMention[K] =>
		mentions.find((mention) => mention[field] !== null)?.[field] ?? null;
	const organization = given("organization");
	// The town of another body is none of theirs.
	const own = mentions.filter((one) => [null, organization].includes(one.organization));
	const city = own.find((mention) => mention.city !== null)?.city ?? null;
	return { ...first, role: given("role"), organization, city };
}

interface Pair extends Found {
	readonly person: string | null;
	readonly role: string | null;
	readonly organization: string | null;
	readonly city: string | null;
	readonly meeting: ContactMention["meeting"];
	readonly trip: number;
}

/** Who and what was met, and who or what was not and why. */
export function meetingsOf(
	source: Source,
	people: readonly Group<ContactMention>[],
	organizations: readonly BodyMeeting[],
	themes: readonly ThemeMention[],
): { readonly met: readonly ExtractedMeeting[]; readonly notMet: readonly ExtractedNonMeeting[] } {
	const sorted = inOrder(themes);
	const pairs: Pair[] = people.flatMap(({ trip, first, mentions }) => {
		const { name, role, organization, city, ...rest } = fullest(mentions, first);
		if (mentions.some(({ traveller }) => traveller)) return [];
		const told =
			mentions.find(({ meeting }) => meeting?.met) ?? mentions.find(({ meeting }) => meeting);
		return told
			? [{ ...rest, person: name, role, organization, city, trip, ...placeOf(told) }]
			: [];
	});
	for (const alone of organizations) {
		const { trip } = source.units.unitAt(alone);
		pairs.push({ ...alone, person: null, role: null, trip });
	}
	const told = (pair: Pair) => ({
		trip: pair.trip,
		person: pair.person,
		role: pair.role,
		organization: pair.organization,
		city: pair.city,
		confidence: pair.confidence,
		evidence: [evidenceAt(source.document, source.units, pair)],
	});
	return {
		met: pairs.flatMap((pair) =>
			pair.meeting?.met
				? [
						{
							...told(pair),
							kind: pair.meeting.kind satisfies MeetingKind,
							themes: themesAt(source, pair, sorted),
						},
					]
				: [],
		),
		notMet: pairs.flatMap((pair) =>
			pair.meeting?.met === false ? [{ ...told(pair), reason: pair.meeting.reason }] : [],
		),
	};
}

const placeOf = ({ start, end, rule, confidence, meeting }: ContactMention) => ({
	start,
	end,
	rule,
	confidence,
	meeting,
});

/** Themes named in the same sentence, item or row. */
function themesAt(
	source: Source,
	found: Found,
	themes: readonly ThemeMention[],
): readonly string[] {
	const unit = source.units.unitAt(found);
	const near = startingIn(themes, unit.start, unit.end);
	return [...new Set(near.map(({ slug }) => slug))].sort();
}
