import type { ExtractedFollowUp } from "#domain/extraction.ts";
import type { LinkClaim, NodeClaim, NodeRef } from "#domain/graph.ts";
import { followUpId } from "#domain/ids.ts";
import { foldName } from "#domain/names.ts";
import { type Claims, link, type Relation, tripNode } from "./relation.ts";
import { themeClaim, themeNode } from "./theme-claims.ts";

/** Follow-ups, with whom and about what. */
export function followUpClaims(relation: Relation): Claims {
	const nodes: NodeClaim[] = [];
	const links: LinkClaim[] = [];
	const seen = new Map<string, number>();
	const followups = relation.extraction.followups.map((item) => {
		const { confidence, evidence } = item;
		const trip = tripNode(relation, item.trip);
		const key = foldName(item.text).replaceAll(" ", "-").slice(0, 40);
		const nth = (seen.get(`${trip.id} ${key}`) ?? 0) + 1;
		seen.set(`${trip.id} ${key}`, nth);
		const node: NodeRef = {
			kind: "FollowUp",
			id: followUpId(trip.id, nth === 1 ? key : `${key}-${nth}`),
		};
		const { text, due, owner, status } = item;
		nodes.push({
			...node,
			name: text,
			aliases: [],
			authoritative: false,
			properties: { due, owner, status },
		});
		links.push(link(relation, "LED_TO", { from: trip, to: node, confidence, evidence }));
		for (const partner of new Set(item.with)) {
			const to = partnerNode(relation, partner);
			if (to) links.push(link(relation, "WITH", { from: node, to, confidence, evidence }));
		}
		for (const slug of new Set([...item.themes, ...narrowerOf(relation, item)])) {
			const to = themeNode(slug);
			nodes.push(themeClaim(relation, slug));
			links.push(link(relation, "ABOUT", { from: node, to, confidence, evidence }));
		}
		return node;
	});
	return { nodes, links, items: { followups } };
}

/** What is narrower than a follow-up's themes and named where it is promised. */
function narrowerOf(
	{ narrower, reference }: Relation,
	{ trip, themes, evidence }: ExtractedFollowUp,
): readonly string[] {
	return narrower
		.filter(
			(theme) =>
				theme.trip === trip &&
				themes.includes(reference.broaderTheme(theme.slug) ?? "") &&
				theme.evidence.some(({ start, end }) =>
					evidence.some((told) => told.start < end && start < told.end),
				),
		)
		.map(({ slug }) => slug);
}

/** The organization, person or city of this report that goes by a name. */
function partnerNode({ extraction, identity }: Relation, name: string): NodeRef | null {
	const wanted = foldName(name);
	const goesBy = (item: {
		readonly name: string | null;
		readonly aliases: readonly string[];
	}): boolean => [item.name ?? "", ...item.aliases].some((known) => foldName(known) === wanted);
	const organization = extraction.organizations.find(goesBy);
	if (organization) return identity.organization(organization.name);
	const person = extraction.people.find((item) => item.name !== null && goesBy(item));
	if (person) return identity.person(person);
	const city = extraction.cities.find(goesBy);
	return city ? identity.city(city.name) : null;
}
