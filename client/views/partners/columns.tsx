import { kindCaptions, type ScreenLanguage } from "#domain/kinds.ts";
import { dateInWords, yearSpan } from "../../i18n/dates.ts";
import type { useText } from "../../i18n/language.ts";
import { tieWord } from "../../i18n/ties.ts";
import type { DataColumn } from "../../parts/data-table.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Sparkline } from "../../parts/sparkline.tsx";
import { Trend } from "../../parts/trend.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import { type PartnersPlace, partnerOrders } from "./address.ts";
import { decimal } from "./decimal.ts";
import { lastMeeting } from "./meetings.ts";
import type { PartnerRow } from "./queries.ts";
import { yearsOf } from "./years.ts";

const namesAtOnce = 2;

/** The columns of the ranked partners. */
export function columnsOf(given: {
	readonly rows: readonly PartnerRow[];
	readonly language: ScreenLanguage;
	readonly text: ReturnType<typeof useText>["text"];
	/** The partner whose score is explained. */
	readonly open: string | null;
	readonly onOpen: (id: string) => void;
}): readonly DataColumn<PartnerRow>[] {
	const { rows, language, text, open, onOpen } = given;
	const years = rows.flatMap(yearsOf);
	const from = Math.min(...years);
	const to = Math.max(...years);
	return [
		{
			id: "name",
			title: text("partners.partner"),
			cell: (row) => <PartnerName row={row} language={language} />,
		},
		{
			id: "tie",
			title: text("partners.tie"),
			width: 8.5,
			cell: ({ ties }) => (
				<span className="partners__ties">
					{ties.map(({ kind, trips }) => (
						<span key={kind}>
							{tieWord(kind, language)} <span className="soft">{trips}×</span>
						</span>
					))}
				</span>
			),
		},
		{
			id: "trips",
			title: text("partners.trips"),
			width: 5.5,
			numeric: true,
			highestFirst: true,
			sortBy: ({ tripCount }) => tripCount,
			cell: ({ tripCount, undatedTrips }) => (
				<>
					{tripCount}
					{undatedTrips > 0 && (
						<span className="soft partners__small">
							{text("partners.undated", { count: undatedTrips })}
						</span>
					)}
				</>
			),
		},
		{
			id: "lastSeen",
			title: text("partners.seen"),
			width: 9.5,
			highestFirst: true,
			sortBy: ({ lastSeen }) => lastSeen,
			cell: (row) => <Seen row={row} language={language} text={text} />,
		},
		{
			id: "years",
			title: years.length > 0 ? yearSpan(from, to) : text("partners.years"),
			width: 7,
			cell: (row) => <Sparkline years={yearsOf(row)} from={from} to={to} />,
		},
		{
			id: "cities",
			title: text("partners.cities"),
			width: 8.5,
			cell: ({ cities }) => <Names around={cities} />,
		},
		{
			id: "themes",
			title: text("partners.themes"),
			width: 12.5,
			cell: ({ themes }) => <Names around={themes} />,
		},
		{
			id: "score",
			title: text("partners.score"),
			width: 5,
			numeric: true,
			highestFirst: true,
			sortBy: ({ score }) => score.value,
			cell: ({ entity, score }) => (
				<button
					type="button"
					className="link-button partners__score"
					aria-expanded={entity.id === open}
					onClick={() => onOpen(entity.id)}
				>
					{decimal(score.value, language)}
					<span className="unseen"> {text("partners.explain", { name: entity.name })}</span>
					<span className="fold" aria-hidden="true" />
				</button>
			),
		},
	];
}

/** The order that a column stands for; the score's for those that stand for none. */
export function orderOfColumn(column: string): PartnersPlace["order"] {
	return partnerOrders.find((order) => order === column) ?? "score";
}

function PartnerName({
	row,
	language,
}: {
	readonly row: PartnerRow;
	readonly language: ScreenLanguage;
}) {
	const { entity, rising, cooling } = row;
	return (
		<span className="partners__name">
			<KindMark kind={entity.kind} size={22} />
			<span>
				<EntityLink entity={entity} withKind />
				<span className="soft partners__small">
					{entity.detail ?? kindCaptions[entity.kind][language].one}
				</span>
				<Trend rising={rising} cooling={cooling} />
			</span>
		</span>
	);
}

function Seen(props: {
	readonly row: PartnerRow;
	readonly language: ScreenLanguage;
	readonly text: ReturnType<typeof useText>["text"];
}) {
	const { row, language, text } = props;
	const { firstSeen, lastSeen } = row;
	const met = lastMeeting(row);
	if (!lastSeen) return <span className="soft">{text("when.unknown")}</span>;
	return (
		<span className="partners__seen">
			{dateInWords(lastSeen.slice(0, 7), language)}
			{firstSeen && firstSeen.slice(0, 4) !== lastSeen.slice(0, 4) && (
				<span className="soft partners__small">
					{text("partners.since", { year: firstSeen.slice(0, 4) })}
				</span>
			)}
			{met?.date !== lastSeen && (
				<span className="soft partners__small">
					{met
						? text("partners.lastMet", {
								date: met.date ? dateInWords(met.date.slice(0, 7), language) : text("when.unknown"),
							})
						: text("partners.notMet")}
				</span>
			)}
		</span>
	);
}

function Names({ around }: { readonly around: PartnerRow["cities"] }) {
	const rest = around.length - namesAtOnce;
	if (around.length === 0) return <span className="soft">–</span>;
	return (
		<span className="partners__names">
			{around.slice(0, namesAtOnce).map(({ entity }) => (
				<EntityLink key={entity.id} entity={entity} />
			))}
			{rest > 0 && <span className="soft">+{rest}</span>}
		</span>
	);
}
