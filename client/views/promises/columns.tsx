import type { ScreenLanguage } from "#domain/kinds.ts";
import { dateInWords } from "../../i18n/dates.ts";
import type { useText } from "../../i18n/language.ts";
import type { DataColumn } from "../../parts/data-table.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { PromiseBadge } from "../../parts/promise-badge.tsx";
import { SampleBadge } from "../../parts/sample-badge.tsx";
import type { LedgerPromise } from "./queries.ts";

/** The columns of the ledger; the first opens what can be said of the promise. */
export function promiseColumns(options: {
	readonly language: ScreenLanguage;
	readonly text: ReturnType<typeof useText>["text"];
	readonly open: string | null;
	readonly onOpen: (id: string) => void;
}): readonly DataColumn<LedgerPromise>[] {
	const { language, text, open, onOpen } = options;
	return [
		{
			id: "promise",
			title: text("promises.promise"),
			cell: ({ followUp, facts, state }) => (
				<div className="ledger__promise">
					<p>{followUp.name}</p>
					{followUp.sample && <SampleBadge className="ledger__sample" />}
					<Evidence quotes={facts.flatMap(({ evidence }) => evidence)} of={followUp.name} />
					<button
						type="button"
						className="link-button ledger__open"
						aria-expanded={open === followUp.id}
						onClick={() => onOpen(followUp.id)}
					>
						{text(state === "kept" ? "promises.seeMark" : "promises.mark")}
						<span className="unseen">: {followUp.name}</span>
					</button>
				</div>
			),
		},
		{
			id: "state",
			title: text("promises.state"),
			cell: ({ state, keptBy, mentionedAgain }) => (
				<>
					<PromiseBadge state={state} />
					{keptBy && <span className="soft ledger__line">{text(`kept.${keptBy}`)}</span>}
					{state !== "kept" && mentionedAgain === false && (
						<span className="soft ledger__line">{text("promises.never")}</span>
					)}
				</>
			),
		},
		{
			id: "due",
			title: text("promises.due"),
			cell: ({ followUp }) =>
				followUp.due ? dateInWords(followUp.due, language) : <span className="soft">–</span>,
		},
		{
			id: "owner",
			title: text("promises.owner"),
			cell: ({ followUp, side }) => (
				<>
					{followUp.owner ?? <span className="soft">–</span>}
					{side !== "unknown" && <span className="soft ledger__line">{text(`side.${side}`)}</span>}
				</>
			),
		},
		{
			id: "with",
			title: text("promises.with"),
			cell: ({ partners }) =>
				partners.length === 0 ? (
					<span className="soft">–</span>
				) : (
					partners.map((partner) => (
						<span key={partner.id} className="ledger__line">
							<EntityLink entity={partner} withKind />
						</span>
					))
				),
		},
		{
			id: "trip",
			title: text("promises.trip"),
			cell: ({ trip, date }) => (
				<>
					<EntityLink entity={{ ...trip, kind: "Trip" }} />
					<span className="soft ledger__line">
						{date ? dateInWords(date, language) : text("when.unknown")}
					</span>
				</>
			),
		},
	];
}
