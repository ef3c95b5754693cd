import "./contacts.css";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Cited } from "./cited.tsx";
import { type ContactGroup, groupContacts } from "./contact-groups.ts";
import type { Contact } from "./queries.ts";
import { quotesOfContact } from "./sources.ts";

/** Whom we met, by organization: the function and how old that knowledge is, when last, and by which sentences. */
export function ContactList({ contacts }: { readonly contacts: readonly Contact[] }) {
	const { text } = useText();
	return (
		<table className="contacts">
			<caption className="unseen">{text("briefing.contacts")}</caption>
			<thead>
				<tr>
					<th scope="col">{text("briefing.who")}</th>
					<th scope="col">{text("briefing.function")}</th>
					<th scope="col">{text("briefing.lastMet")}</th>
				</tr>
			</thead>
			{groupContacts(contacts).map((group) => (
				<Group key={group.organization?.id ?? ""} group={group} />
			))}
		</table>
	);
}

function Group({ group }: { readonly group: ContactGroup }) {
	const { text } = useText();
	const { organization, itself, people } = group;
	return (
		<tbody>
			<tr className="contacts__body">
				<th scope="rowgroup" colSpan={itself ? 2 : 3}>
					{organization ? <EntityLink entity={organization} /> : text("briefing.ofNone")}
					{organization?.detail && <span className="soft"> {organization.detail}</span>}
					{itself && <Cited quotes={quotesOfContact(itself)} />}
				</th>
				{itself && (
					<td data-label={text("briefing.lastMet")}>
						<LastMet contact={itself} />
					</td>
				)}
			</tr>
			{people.map((contact) => (
				<Person key={contact.entity.id} contact={contact} />
			))}
		</tbody>
	);
}

function Person({ contact }: { readonly contact: Contact }) {
	const { text } = useText();
	const { entity, post } = contact;
	return (
		<tr>
			<th scope="row">
				<EntityLink entity={entity} />
				<Cited quotes={quotesOfContact(contact)} />
			</th>
			<td data-label={text("briefing.function")}>
				{post && post.id !== entity.id && <span className="contacts__function">{post.name}</span>}
				<FunctionAge contact={contact} />
			</td>
			<td data-label={text("briefing.lastMet")}>
				<LastMet contact={contact} />
			</td>
		</tr>
	);
}

/** How old the knowledge of a function is; told on the last meeting, it needs no date of its own. */
function FunctionAge({ contact }: { readonly contact: Contact }) {
	const { language, text } = useText();
	const { post, functionDate, functionAge, functionFacts, lastMet } = contact;
	if (functionFacts.length === 0 || !post) return null;
	if (functionDate === null)
		return <span className="soft">{text("briefing.functionUndated")}</span>;
	const years = functionAge === null ? 0 : Math.round(functionAge);
	if (functionDate === lastMet && years < 1) return null;
	return (
		<span className="soft">
			{text(years < 1 ? "briefing.functionOf" : "briefing.functionAge", {
				date: dateInWords(functionDate, language),
				years,
			})}
		</span>
	);
}

function LastMet({ contact }: { readonly contact: Contact }) {
	const { language, text } = useText();
	const { lastMet, encounters } = contact;
	return (
		<>
			{lastMet ? dateInWords(lastMet, language) : text("when.unknown")}
			{encounters.length > 1 && (
				<span className="soft contacts__times">
					{text(encounters.length === 10 ? "briefing.manyTimes" : "briefing.times", {
						count: encounters.length,
					})}
				</span>
			)}
		</>
	);
}
