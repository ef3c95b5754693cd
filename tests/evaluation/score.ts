import type { Extraction } from "#domain/extraction.ts";
import { overlap, sameName, sameRole, similarity } from "./compare.ts";
import { type Gold, type GoldContact, type GoldTrip, rightTexts, rightValues } from "./gold.ts";

/** A judged item: right, wrong (found, not in the gold) or missed (in the gold, not found). */
export interface Outcome {
	readonly kind: string;
	readonly verdict: "right" | "wrong" | "missed";
	readonly gold: string;
	readonly predicted: string;
	readonly confidence: number | null;
}

interface Matching<P, G> {
	readonly kind: string;
	readonly predicted: readonly P[];
	readonly gold: readonly G[];
	/** From 0, no match, to 1. */
	readonly likeness: (predicted: P, gold: G) => number;
	readonly show: (item: P) => string;
	readonly showGold: (item: G) => string;
}

interface Item {
	readonly optional?: boolean;
	readonly count?: number;
}

function match<P extends { readonly confidence?: number }, G extends Item>(
	matching: Matching<P, G>,
): { readonly outcomes: readonly Outcome[]; readonly pairs: readonly (readonly [P, G])[] } {
	const { kind, predicted, gold, likeness, show, showGold } = matching;
	const candidates = predicted.flatMap((item, p) =>
		gold.flatMap((wanted, g) => {
			const score = likeness(item, wanted);
			return score > 0 ? [{ p, g, score: score - (wanted.optional ? 0.001 : 0) }] : [];
		}),
	);
	candidates.sort((a, b) => b.score - a.score || a.p - b.p || a.g - b.g);
	const taken = new Map<number, number>();
	const uses = new Map<number, number>();
	for (const { p, g } of candidates) {
		const room = gold[g]?.count ?? 1;
		if (taken.has(p) || (uses.get(g) ?? 0) >= room) continue;
		taken.set(p, g);
		uses.set(g, (uses.get(g) ?? 0) + 1);
	}
	const outcomes: Outcome[] = [];
	const pairs: (readonly [P, G])[] = [];
	predicted.forEach((item, p) => {
		const g = taken.get(p);
		const wanted = g === undefined ? undefined : gold[g];
		if (wanted) pairs.push([item, wanted]);
		if (wanted?.optional) return;
		outcomes.push({
			kind,
			verdict: wanted ? "right" : "wrong",
			gold: wanted ? showGold(wanted) : "",
			predicted: show(item),
			confidence: item.confidence ?? null,
		});
	});
	gold.forEach((wanted, g) => {
		if (!wanted.optional && !uses.has(g)) {
			outcomes.push({
				kind,
				verdict: "missed",
				gold: showGold(wanted),
				predicted: "",
				confidence: null,
			});
		}
	});
	return { outcomes, pairs };
}

interface Contact {
	readonly name: string | null;
	readonly role: string | null;
	readonly organization: string | null;
	readonly city: string | null;
	readonly aliases: readonly string[];
	readonly confidence: number;
}

const goldName = (gold: GoldContact): string | null => gold.name ?? gold.person ?? null;

const sameSurname = (name: string, other: string): boolean => {
	const [short, long] = name.length < other.length ? [name, other] : [other, name];
	return !short.trim().includes(" ") && sameName([long.trim().split(/\s+/u).at(-1)], [short]);
};

const roleFits = (contact: Contact, gold: GoldContact): boolean =>
	gold.role
		? contact.role !== null &&
			rightTexts(gold, "role").some((role) => sameRole(contact.role ?? "", role))
		: true;

function organizationFits(contact: Contact, gold: GoldContact, names: Names): boolean {
	if (contact.organization === null)
		return !gold.organization || gold.organization_implied === true;
	const wanted = rightTexts(gold, "organization").flatMap((name) => names.of(name));
	return sameName(names.predicted(contact.organization), wanted);
}

interface Names {
	readonly of: (gold: string) => readonly string[];
	readonly predicted: (name: string) => readonly string[];
}

function names(gold: Gold, extraction: Extraction): Names {
	const wanted = new Map(
		gold.organizations.map((item) => [
			item.name,
			[item.name, ...(item.other_names ?? []), ...(item.aliases_in_text ?? [])],
		]),
	);
	const found = new Map(
		extraction.organizations.map((item) => [item.name, [item.name, ...item.aliases]]),
	);
	return {
		of: (name) => wanted.get(name) ?? [name],
		predicted: (name) => found.get(name) ?? [name],
	};
}

function contactLikeness(contact: Contact, gold: GoldContact, known: Names): number {
	const wanted = goldName(gold);
	const fits =
		(roleFits(contact, gold) ? 0.2 : 0) + (organizationFits(contact, gold, known) ? 0.2 : 0);
	if (wanted) {
		const found = [contact.name, ...contact.aliases];
		if (sameName(found, [wanted, ...(gold.other_names ?? [])])) return 0.5 + fits;
		return contact.name && sameSurname(contact.name, wanted) ? 0.3 + fits : 0;
	}
	if (contact.name) return 0;
	if (!gold.role) return contact.role === null && organizationFits(contact, gold, known) ? 0.9 : 0;
	const roleOk = roleFits(contact, gold);
	const placeOk =
		organizationFits(contact, gold, known) &&
		(!gold.city || !contact.city || sameName([contact.city], rightTexts(gold, "city")));
	return roleOk && placeOk ? 0.9 : 0;
}

const showContact = (item: Contact): string =>
	`${item.name ?? "–"} | ${item.role ?? "–"} | ${item.organization ?? "–"} | ${item.city ?? "–"}`;
const showGoldContact = (item: GoldContact): string =>
	`${goldName(item) ?? "–"} | ${item.role ?? "–"} | ${item.organization ?? "–"} | ${item.city ?? "–"}`;

const field = (
	kind: string,
	right: boolean,
	gold: unknown,
	predicted: unknown,
	confidence: number,
): Outcome[] =>
	right
		? [{ kind, verdict: "right", gold: String(gold), predicted: String(predicted), confidence }]
		: [
				{ kind, verdict: "wrong", gold: String(gold), predicted: String(predicted), confidence },
				{
					kind,
					verdict: "missed",
					gold: String(gold),
					predicted: String(predicted),
					confidence: null,
				},
			];

const tripFields = [
	"startDate",
	"endDate",
	"days",
	"nights",
	"travellers",
	"notBefore",
	"notAfter",
	"goalReached",
] as const;

function scoreTrip(
	gold: Gold,
	extraction: Extraction,
	{ trip, index }: { readonly trip: GoldTrip; readonly index: number },
): readonly Outcome[] {
	const found = extraction.trips[index];
	if (!found) {
		return [
			{
				kind: "trip",
				verdict: "missed",
				gold: trip.title ?? "a trip",
				predicted: "",
				confidence: null,
			},
		];
	}
	const optional = new Set(trip.optional_fields ?? []);
	const outcomes: Outcome[] = [];
	const judge = (name: string, right: boolean, gold: unknown, predicted: unknown): void => {
		outcomes.push(...field(`trip.${name}`, right, gold, predicted, found.confidence));
	};
	for (const name of tripFields) {
		if (optional.has(name) || trip[name] === undefined) continue;
		judge(name, rightValues(trip, name).includes(found[name]), trip[name], found[name]);
	}
	if (trip.title && !optional.has("title")) {
		const titles = rightTexts(trip, "title");
		judge(
			"title",
			titles.some((title) => overlap(found.title ?? "", title) >= 0.5),
			trip.title,
			found.title,
		);
	}
	if (trip.purpose && !optional.has("purpose")) {
		judge(
			"purpose",
			rightTexts(trip, "purpose").some((text) => overlap(found.purpose ?? "", text) >= 0.6),
			trip.purpose,
			found.purpose,
		);
	}
	// A town counts under each of the names that the report or its gold has for it.
	const cities = found.destinations.map((item) => [
		item.city,
		...extraction.cities
			.filter(({ name, country }) => name === item.city && country === item.country)
			.flatMap(({ aliases }) => aliases),
	]);
	const namesOf = (city: string): readonly string[] => [
		city,
		...gold.cities
			.filter(({ name }) => sameName([name], [city]))
			.flatMap(({ other_names = [], aliases_in_text = [] }) => [
				...other_names,
				...aliases_in_text,
			]),
	];
	const wanted = trip.destinations ?? [];
	const required = wanted.filter((item) => !item.optional);
	const allowed = wanted.flatMap((item) => namesOf(item.city));
	judge(
		"destinations",
		required.every((item) => sameName(namesOf(item.city), cities.flat())) &&
			cities.every((names) => sameName(names, allowed)),
		required.map((item) => item.city).join(", "),
		cities.map(([name]) => name).join(", "),
	);
	return outcomes;
}

/** Judges all that was taken out of one report against its gold. */
export function scoreReport(gold: Gold, extraction: Extraction): readonly Outcome[] {
	const known = names(gold, extraction);
	const cities = match({
		kind: "cities",
		predicted: extraction.cities,
		gold: gold.cities,
		likeness: (item, wanted) =>
			sameName(
				[item.name, ...item.aliases],
				[wanted.name, ...(wanted.other_names ?? []), ...(wanted.aliases_in_text ?? [])],
			) &&
			(!wanted.country || item.country === wanted.country)
				? item.kind === wanted.kind
					? 1
					: 0.9
				: 0,
		show: (item) => `${item.name} ${item.country ?? "?"} ${item.kind}`,
		showGold: (item) => `${item.name} ${item.country ?? "?"} ${item.kind}`,
	});
	const organizations = match({
		kind: "organizations",
		predicted: extraction.organizations,
		gold: gold.organizations,
		likeness: (item, wanted) =>
			sameName([item.name], [wanted.name])
				? 1
				: sameName([item.name, ...item.aliases], known.of(wanted.name))
					? 0.9
					: 0,
		show: (item) => `${item.name} (${item.kind})`,
		showGold: (item) => `${item.name} (${item.kind})`,
	});
	const people = match({
		kind: "people",
		predicted: extraction.people,
		gold: gold.people,
		likeness: (item, wanted) => contactLikeness(item, wanted, known),
		show: showContact,
		showGold: showGoldContact,
	});
	const asContact = <T extends { readonly person: string | null }>(item: T) => ({
		...item,
		name: item.person,
		aliases: [],
	});
	const pair = (item: Contact, wanted: GoldContact): number =>
		organizationFits(item, wanted, known) ? contactLikeness(item, wanted, known) : 0;
	const met = match({
		kind: "met",
		predicted: extraction.met.map(asContact),
		gold: gold.met,
		likeness: pair,
		show: showContact,
		showGold: showGoldContact,
	});
	const notMet = match({
		kind: "not_met",
		predicted: extraction.not_met.map(asContact),
		gold: gold.not_met ?? [],
		likeness: (item, wanted) =>
			!wanted.reason || rightValues(wanted, "reason").includes(item.reason)
				? pair(item, wanted)
				: 0,
		show: (item) => `${showContact(item)} | ${item.reason}`,
		showGold: (item) => `${showGoldContact(item)} | ${item.reason}`,
	});
	const themes = match({
		kind: "themes",
		predicted: extraction.themes,
		gold: gold.themes,
		likeness: (item, wanted) => (item.slug === wanted.slug ? 1 : 0),
		show: (item) => `${item.slug} «${item.evidence[0]?.quote.slice(0, 80) ?? ""}»`,
		showGold: (item) => `${item.slug} «${item.quote ?? ""}»`,
	});
	const followUps = match({
		kind: "followups",
		predicted: extraction.followups,
		gold: gold.followups,
		likeness: (item, wanted) => {
			const quotes = item.evidence.map((evidence) => evidence.quote).join(" ");
			const shared = overlap(quotes, wanted.quote ?? wanted.text);
			return shared >= 0.6
				? 0.5 * shared + 0.5 * similarity(item.text, `${wanted.quote ?? wanted.text}`)
				: 0;
		},
		show: (item) => `${item.text} [${item.due ?? "–"}] ${item.status}`,
		showGold: (item) => `${item.text} [${item.due ?? "–"}] ${item.status ?? ""}`,
	});
	const events = [gold.trip, ...(gold.other_trips ?? [])].flatMap((trip) => trip.event ?? []);
	const found = match({
		kind: "events",
		predicted: extraction.trips.flatMap((trip) =>
			trip.event.map((event) => ({ ...event, confidence: trip.confidence })),
		),
		gold: events,
		likeness: (item, wanted) => {
			const all = [wanted.name, ...(wanted.other_names ?? []), ...(wanted.aliases_in_text ?? [])];
			return sameName([item.name], all)
				? 1
				: Math.max(...all.map((name) => similarity(item.name, name))) >= 0.6
					? 0.8
					: 0;
		},
		show: (item) => `${item.name} (${item.role})`,
		showGold: (item) => `${item.name} (${item.role})`,
	});
	const withRole = people.pairs.filter(([, wanted]) => wanted.role && !wanted.optional);
	const withOrganization = people.pairs.filter(
		([, wanted]) => (wanted.organization || wanted.city) && !wanted.optional,
	);
	const withCity = people.pairs.filter(([, wanted]) => wanted.city && !wanted.optional);
	const visited = cities.pairs.filter(([, wanted]) => !wanted.optional);
	const due = followUps.pairs.filter(([, wanted]) => wanted.due !== undefined && !wanted.optional);
	const kinds = organizations.pairs.filter(([, wanted]) => !wanted.optional);
	return [
		...[cities, organizations, people, met, notMet, themes, followUps, found].flatMap(
			(result) => result.outcomes,
		),
		...withRole.flatMap(([item, wanted]) =>
			field(
				"people.role",
				roleFits(item, wanted),
				showGoldContact(wanted),
				showContact(item),
				item.confidence,
			),
		),
		...withOrganization.flatMap(([item, wanted]) =>
			field(
				"people.organization",
				organizationFits(item, wanted, known),
				showGoldContact(wanted),
				showContact(item),
				item.confidence,
			),
		),
		...withCity.flatMap(([item, wanted]) =>
			field(
				"people.city",
				sameName([item.city], rightTexts(wanted, "city")),
				showGoldContact(wanted),
				showContact(item),
				item.confidence,
			),
		),
		...visited.flatMap(([item, wanted]) =>
			field(
				"cities.kind",
				rightValues(wanted, "kind").includes(item.kind),
				`${wanted.name} ${wanted.kind}`,
				`${item.name} ${item.kind}`,
				item.confidence,
			),
		),
		...kinds.flatMap(([item, wanted]) =>
			field(
				"organizations.kind",
				rightValues(wanted, "kind").includes(item.kind),
				`${wanted.name} ${wanted.kind}`,
				`${item.name} ${item.kind}`,
				item.confidence,
			),
		),
		...due.flatMap(([item, wanted]) =>
			field(
				"followups.due",
				rightValues(wanted, "due").includes(item.due),
				`${wanted.text} ${wanted.due}`,
				`${item.text} ${item.due}`,
				item.confidence,
			),
		),
		...[gold.trip, ...(gold.other_trips ?? [])].flatMap((trip, index) =>
			scoreTrip(gold, extraction, { trip, index }),
		),
		...(gold.home === undefined
			? []
			: field(
					"home",
					rightValues({ ...gold }, "home").some((home) =>
						sameName([extraction.home ?? "none"], [typeof home === "string" ? home : "none"]),
					),
					gold.home,
					extraction.home,
					1,
				)),
	];
}
