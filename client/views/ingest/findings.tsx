import { doubtful } from "#domain/doubt.ts";
import "./findings.css";
import { kindCaptions, type NodeKind, nodeKinds } from "#domain/kinds.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { capital, linkWord, roleWord, sectionWords } from "../../i18n/words.ts";
import { KindMark } from "../../theme/kind-mark.tsx";
import type { Findings, FoundItem } from "./queries.ts";

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

/** Everything that was found in a report, by kind, each with the sentences that say so. */
export function FindingsList({ found }: { readonly found: Findings }) {
	const kinds = nodeKinds.filter((kind) => found.items.some(({ node }) => node.kind === kind));
	return (
		<div className="findings">
			{kinds.map((kind) => (
				<KindOfFinding
					key={kind}
					kind={kind}
					items={found.items.filter(({ node }) => node.kind === kind)}
				/>
			))}
		</div>
	);
}

function KindOfFinding(props: { readonly kind: NodeKind; readonly items: readonly FoundItem[] }) {
	const { kind, items } = props;
	const { language } = useText();
	return (
		<section>
			<h4 className="findings__kind">
				<KindMark kind={kind} size={20} /> {capital(kindCaptions[kind][language].many)}
				<span className="facts__count">{items.length}</span>
			</h4>
			<ul className="findings__list">
				{items.map((item) => (
					<Finding key={item.node.id} item={item} />
				))}
			</ul>
		</section>
	);
}

function Finding({ item }: { readonly item: FoundItem }) {
	const { language, text } = useText();
	const { node, due, owner, facts } = item;
	const confidence = Math.max(0, ...facts.map((fact) => fact.confidence));
	return (
		<li className="finding">
			<p className="finding__name">
				{node.name}{" "}
				{node.known && (
					<span className="nl-data-badge">
						{text("ingest.known", { count: node.known.tripCount })}
					</span>
				)}
				{facts.length > 0 && confidence < doubtful && (
					<span className="nl-data-badge doubt">
						{text("details.doubt", { percent: Math.round(confidence * 100) })}
					</span>
				)}
			</p>
			<p className="soft finding__facts">
				{[
					...new Set(facts.map((fact) => factWords(item, fact, language))),
					...(due ? [text("ingest.due", { date: dateInWords(due, language) })] : []),
					...(owner ? [text("ingest.owner", { name: owner })] : []),
				].join(" · ")}
			</p>
			{quotesOf(item).map(({ start, section, quote }) => (
				<figure key={start} className="quote">
					<blockquote>{quote}</blockquote>
					<figcaption className="soft">{sectionWords[section][language]}</figcaption>
				</figure>
			))}
		</li>
	);
}

type FoundFact = FoundItem["facts"][number];

/** A fact in words, seen from the item: "ontmoet tijdens (gesprek)", "bekleedde: directeur". */
function factWords({ node }: FoundItem, fact: FoundFact, language: "nl" | "en"): string {
	const out = fact.from.id === node.id;
	const other = out ? fact.to : fact.from;
	const word = linkWord(fact.type, out ? "out" : "in", language);
	const role = fact.role ? ` (${roleWord(fact.role, language)})` : "";
	const ofTrip = other.kind === "Trip" || other.kind === "Report";
	return ofTrip ? `${word}${role}` : `${word}${role}: ${other.name}`;
}

function quotesOf({ facts }: FoundItem): readonly FoundFact["evidence"][number][] {
	const all = facts.flatMap(({ evidence }) => evidence);
	const distinct = new Map(all.map((quote) => [`${quote.start} ${quote.end}`, quote]));
	return [...distinct.values()].toSorted((one, other) => one.start - other.start).slice(0, 3);
}
