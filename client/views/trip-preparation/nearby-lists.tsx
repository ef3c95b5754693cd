import { PageLink } from "../../address/navigation.tsx";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { entityHref } from "../../parts/entity-address.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Cited } from "./cited.tsx";
import type { Change, DutchPost, Other, SharedTheme } from "./queries.ts";
import { quotesOf } from "./sources.ts";

/** Who else is in the country or one step away, and through whom. */
export function OtherList({ others }: { readonly others: readonly Other[] }) {
	const { text } = useText();
	return (
		<ul className="statements statements--short">
			{others.map(({ entity, through, facts }) => (
				<li key={entity.id}>
					<EntityLink entity={entity} mark withKind />
					{entity.detail && <span className="soft"> {entity.detail}</span>}
					<Cited quotes={quotesOf(facts)} />
					<p className="statements__more">
						{through ? (
							<span>
								{text("briefing.through")} <EntityLink entity={through} />
							</span>
						) : (
							text("briefing.inCountry")
						)}
					</p>
				</li>
			))}
		</ul>
	);
}

/** The Dutch embassies and consulates. */
export function DutchPostList({ posts }: { readonly posts: readonly DutchPost[] }) {
	return (
		<ul className="statements statements--short">
			{posts.map((post) => (
				<li key={post.id}>
					<EntityLink entity={post} mark />
					<Cited quotes={quotesOf(post.facts.edges.map(({ node }) => node))} />
				</li>
			))}
		</ul>
	);
}

/** What we and they talked about, here and elsewhere. */
export function ThemeList({ themes }: { readonly themes: readonly SharedTheme[] }) {
	const { text } = useText();
	return (
		<ul className="statements statements--short">
			{themes.map(({ theme, trips, elsewhere, facts }) => (
				<li key={theme.id}>
					<PageLink to={entityHref(theme)}>{theme.name}</PageLink>
					<Cited quotes={quotesOf(facts)} />
					<p className="statements__more">
						<span>{text("briefing.tripsHere", { count: trips })}</span>
						{elsewhere > 0 && <span>{text("briefing.elsewhere", { count: elsewhere })}</span>}
					</p>
				</li>
			))}
		</ul>
	);
}

/** Trips elsewhere, after the last visit, that met or named somebody met here. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
	const { language, text } = useText();
	return (
		<ul className="statements statements--short">
			{changes.map(({ entity, encounter: { trip, date, facts } }) => (
				<li key={`${entity.id} ${trip.id}`}>
					<EntityLink entity={entity} mark withKind />
					<Cited quotes={quotesOf(facts)} />
					<p className="statements__more">
						<span>
							{text("briefing.seenOn")} <EntityLink entity={trip} /> (
							{date ? dateInWords(date, language) : text("when.unknown")})
						</span>
					</p>
				</li>
			))}
		</ul>
	);
}
