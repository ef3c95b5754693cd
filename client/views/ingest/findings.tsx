import { doubtful } from "#domain/doubt.ts";
import "./findings.css";
import { kindCaptions } from "#domain/kinds.ts";
import { quoteLines } from "#domain/quote-lines.ts";
import { dateInWords, daysInWords } from "../../i18n/dates.ts";
import { reportLanguage, useText } from "../../i18n/language.ts";
import { roleWord, sectionWords } from "../../i18n/words.ts";
import { KindMark } from "../../theme/kind-mark.tsx";
import type { Findings, FoundFact, FoundItem } from "./queries.ts";
import { type Told, type ToldOfTrip, toldOfTrips } from "./told-of-trip.ts";

/** How many of each kind were found, as one line. */
export function Counts({ found }: { readonly found: Findings }) {
	const { language, text } = useText();
	const counts = found.counts.filter(({ kind }) => kind !== "Report" && kind !== "Country");
	return (
		<ul className="counts" aria-label={text("ingest.found")}>
			{counts.map(({ kind, count }) => (
				<li key={kind}>
					<KindMark kind={kind} size={16} />
					{count} {kindCaptions[kind][language][count === 1 ? "one" : "many"]}
				</li>
			))}
		</ul>
	);
}

/** Everything that was found in a report: its trips, and whom and what they brought, each with the sentences that say so. */
export function FindingsList({ found }: { readonly found: Findings }) {
	const { language, text } = useText();
	const told = toldOfTrips(found.items, language);
	return (
		<div className="findings">
			{told.trips.map((trip) => (
				<FoundTrip key={trip.trip.node.id} told={told} trip={trip} />
			))}
			{told.rest.length > 0 && (
				<section className="facts">
					<h4 className="facts__title">
						{text("ingest.alsoFound")} <span className="facts__count">{told.rest.length}</span>
					</h4>
					<ul className="facts__list">
						{told.rest.map(({ node, facts }) => (
							<Finding key={node.id} told={told} id={node.id} facts={facts} />
						))}
					</ul>
				</section>
			)}
		</div>
	);
}

function FoundTrip({ told, trip: all }: { readonly told: Told; readonly trip: ToldOfTrip }) {
	const { language, text } = useText();
	const { trip, days, purpose, groups } = all;
	const { startDate, endDate, year } = trip;
	const when = startDate ? daysInWords(startDate, endDate, language) : year;
	return (
		<section>
			<h4 className="findings__trip">
				<KindMark kind="Trip" size={20} /> {trip.node.name}
			</h4>
			<dl className="findings__fields">
				<dt>{text("reports.when")}</dt>
				<dd>
					{when ?? text("when.unknown")}
					<FoundQuotes facts={days} />
				</dd>
				{trip.purpose && (
					<>
						<dt>{text("briefing.goal")}</dt>
						<dd>
							{trip.purpose}
							<FoundQuotes facts={purpose} />
						</dd>
					</>
				)}
			</dl>
			{groups.map(({ key, title, items }) => (
				<section key={key} className="facts">
					<h5 className="facts__title">
						{title} <span className="facts__count">{items.length}</span>
					</h5>
					<ul className="facts__list">
						{items.map(({ other, facts }) => (
							<Finding key={other.id} told={told} id={other.id} facts={facts} />
						))}
					</ul>
				</section>
			))}
		</section>
	);
}

/** Who or what was found, where they belong, how sure that is, and by which sentences. */
function Finding(props: {
	readonly told: Told;
	readonly id: string;
	readonly facts: readonly FoundFact[];
}) {
	const { told, id, facts } = props;
	const { language, text } = useText();
	const item = told.item(id);
	if (!item) return null;
	const { node, due, owner } = item;
	const confidence = Math.max(0, ...facts.map((fact) => fact.confidence));
	const roles = new Set(facts.flatMap(({ role }) => (role === null ? [] : [role])));
	const details = [
		told.belongsTo(id),
		due ? text("ingest.due", { date: dateInWords(due, language) }) : "",
		owner ? text("ingest.owner", { name: owner }) : "",
	].filter((detail) => detail !== "");
	return (
		<li className="fact finding">
			<div className="fact__line">
				<KindMark kind={node.kind} size={22} />
				<div>
					<span className="fact__name">{node.name}</span>
					{details.length > 0 && <span className="fact__detail">{details.join(" · ")}</span>}
				</div>
			</div>
			<p className="fact__facts">
				{[...roles].map((role) => (
					<span key={role} className="nl-data-badge">
						{roleWord(role, language)}
					</span>
				))}
				{facts.length > 0 && confidence < doubtful && (
					<span className="nl-data-badge doubt">
						{text("details.doubt", { percent: Math.round(confidence * 100) })}
					</span>
				)}
				<Known node={node} />
			</p>
			<FoundQuotes facts={facts} />
		</li>
	);
}

/** That the store knows it already, as what isn't new needs less looking at. */
function Known({ node }: Pick<FoundItem, "node">) {
	const { text } = useText();
	if (!node.known || node.known.tripCount === 0) return null;
	return <span className="soft">{text("ingest.known", { count: node.known.tripCount })}</span>;
}

/** Sentences shown at once; a town's name may stand in each. */
const quotesAtOnce = 2;

function FoundQuotes({ facts }: { readonly facts: readonly FoundFact[] }) {
	const { language, text } = useText();
	const all = facts.flatMap(({ evidence }) => evidence);
	const distinct = [
		...new Map(all.map((quote) => [`${quote.start} ${quote.end}`, quote])).values(),
	];
	const figures = distinct
		.toSorted((one, other) => one.start - other.start)
		.map(({ start, section, quote }) => (
			<figure key={start} className="quote">
				<blockquote lang={reportLanguage}>{quoteLines(quote).join("\n")}</blockquote>
				{section !== "other" && (
					<figcaption className="soft">{sectionWords[section][language]}</figcaption>
				)}
			</figure>
		));
	const rest = figures.slice(quotesAtOnce);
	return (
		<>
			{figures.slice(0, quotesAtOnce)}
			{rest.length > 0 && (
				<details className="fact__rest">
					<summary>{text("details.moreQuotes", { count: rest.length })}</summary>
					{rest}
				</details>
			)}
		</>
	);
}
