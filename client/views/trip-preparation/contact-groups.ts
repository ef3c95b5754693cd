import type { EntityBrief } from "../../api/results.ts";
import type { Contact } from "./queries.ts";

/** Contacts of one organization or city; null for those of none. */
export interface ContactGroup {
	readonly organization: EntityBrief | null;
	/** The organization's own line, where it was met itself. */
	readonly itself: Contact | null;
	readonly people: readonly Contact[];
}

/** Groups contacts by where they work, in the order in which each is first named; those of no known place come last. */
export function groupContacts(contacts: readonly Contact[]): readonly ContactGroup[] {
	const groups = new Map<string | null, ContactGroup>();
	for (const contact of contacts) {
		const isBody = contact.entity.kind === "Organization" || contact.entity.kind === "City";
		const organization = isBody ? contact.entity : contact.organization;
		const key = organization?.id ?? null;
		const group = groups.get(key) ?? { organization, itself: null, people: [] };
		groups.set(
			key,
			isBody ? { ...group, itself: contact } : { ...group, people: [...group.people, contact] },
		);
	}
	const ofNone = groups.get(null);
	return [...[...groups.values()].filter((group) => group !== ofNone), ...(ofNone ? [ofNone] : [])];
}
