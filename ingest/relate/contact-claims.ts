import type { Evidence } from "#domain/evidence.ts";
import type { LinkClaim, NodeClaim, NodeRef } from "#domain/graph.ts";
import { type Claims, type ContactItem, link, type Relation, tripNode } from "./relation.ts";
import { themeClaim, themeNode } from "./theme-claims.ts";

interface Proof {
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
}

/** People, the posts they hold, and whom the party met. */
export function contactClaims(relation: Relation): Claims {
	const nodes: NodeClaim[] = [];
	const links: LinkClaim[] = [];
	const people = relation.extraction.people.map((person) => {
		const trip = tripNode(relation, person.trip);
		const node = addContact(relation, { nodes, links }, person, person);
		if (node && person.traveller)
			links.push(link(relation, "TRAVELLED_ON", { ...proofOf(person), from: node, to: trip }));
		else if (node && !person.met)
			links.push(link(relation, "MENTIONED", { ...proofOf(person), from: trip, to: node }));
		return node;
	});
	for (const meeting of relation.extraction.met) {
		const trip = tripNode(relation, meeting.trip);
		const contact = { ...meeting, name: meeting.person, group: false };
		const group = relation.extraction.people.find(
			(person) =>
				person.group &&
				person.name === null &&
				person.role === meeting.role &&
				person.organization === meeting.organization,
		);
		const node =
			meeting.person === null && meeting.role === null && meeting.organization !== null
				? addOrganization(relation, nodes, meeting.organization)
				: addContact(
						relation,
						{ nodes, links },
						{ ...contact, group: group !== undefined },
						meeting,
					);
		if (!node) continue;
		const properties = { role: meeting.kind };
		links.push(link(relation, "MET", { ...proofOf(meeting), from: trip, to: node, properties }));
		for (const slug of meeting.themes) {
			nodes.push(themeClaim(relation, slug));
			links.push(link(relation, "ABOUT", { ...proofOf(meeting), from: node, to: themeNode(slug) }));
		}
	}
	return { nodes, links, items: { people } };
}

const proofOf = ({ confidence, evidence }: Proof): Proof => ({ confidence, evidence });

interface Draft {
	readonly nodes: NodeClaim[];
	readonly links: LinkClaim[];
}

/** Adds a person with the post held, or a post alone; gives the node that was met. */
function addContact(
	relation: Relation,
	draft: Draft,
	contact: ContactItem & { readonly trip: number },
	proof: Proof & { readonly aliases?: readonly string[] },
): NodeRef | null {
	const trip = tripNode(relation, contact.trip);
	const affiliation = contact.organization
		? addOrganization(relation, draft.nodes, contact.organization)
		: contact.city
			? relation.identity.city(contact.city)
			: null;
	const post = contact.role ? relation.identity.post(contact, trip.id) : null;
	if (post && contact.role) {
		draft.nodes.push({
			...post,
			name: contact.role,
			aliases: [],
			authoritative: false,
			properties: { group: contact.group },
		});
		if (affiliation)
			draft.links.push(link(relation, "AT", { ...proofOf(proof), from: post, to: affiliation }));
	}
	if (!contact.name) return post;
	const person = relation.identity.person(contact);
	draft.nodes.push({
		...person,
		name: contact.name,
		aliases: proof.aliases ?? [],
		authoritative: false,
		properties: {},
	});
	if (post) draft.links.push(link(relation, "HELD", { ...proofOf(proof), from: person, to: post }));
	else if (affiliation)
		draft.links.push(link(relation, "AT", { ...proofOf(proof), from: person, to: affiliation }));
	return person;
}

/** The node of a contact's organization; claimed here when no item of the extraction does. */
function addOrganization(
	{ extraction, identity }: Relation,
	nodes: NodeClaim[],
	name: string,
): NodeRef {
	const node = identity.organization(name);
	if (!extraction.organizations.some((item) => item.name === name)) {
		nodes.push({
			...node,
			name,
			aliases: [],
			authoritative: false,
			properties: { organizationKind: "other" },
		});
	}
	return node;
}
