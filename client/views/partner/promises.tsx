import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { usePages } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { PromiseBadge } from "../../parts/promise-badge.tsx";
import { type PartnerPromise, partnerPromisesQuery } from "./queries.ts";

const pageSize = 10;

/** What was agreed with a partner, overdue first, each with the sentence that says so. */
export function PartnerPromises({ id }: { readonly id: string }) {
	const { language, text } = useText();
	const [pages, setPages] = useState(1);
	const loads = usePages(partnerPromisesQuery, {
		variables: { partner: id, first: pageSize, after: null, language },
		pages,
		pageOf: (answer) => answer.promises,
	});
	const answers = loads.flatMap((load) => (load.state === "ready" ? [load.data.promises] : []));
	const pending = loads.find((load) => load.state !== "ready");
	const promises = answers.flatMap(({ edges }) => edges.map(({ node }) => node));
	const last = answers.at(-1);
	return (
		<section className="part">
			<h2 className="nl-heading nl-heading--level-2">{text("partner.promises")}</h2>
			{last && promises.length === 0 && <p className="soft">{text("partner.noPromises")}</p>}
			<ul className="promises">
				{promises.map((promise) => (
					<PromiseLine key={promise.followUp.id} promise={promise} />
				))}
			</ul>
			{pending && (
				<Loaded load={pending} waiting={text("partner.promisesLoading")}>
					{() => null}
				</Loaded>
			)}
			{last?.pageInfo.hasNextPage && (
				<p className="actions">
					<Button purpose="secondary" onClick={() => setPages(pages + 1)}>
						{text("list.more")}
					</Button>
					<span className="soft">
						{text("list.shown", { shown: promises.length, total: last.totalCount })}
					</span>
				</p>
			)}
		</section>
	);
}

function PromiseLine({ promise }: { readonly promise: PartnerPromise }) {
	const { language, text } = useText();
	const { followUp, state, facts } = promise;
	return (
		<li className="promise">
			<p>
				<PromiseBadge state={state} /> {followUp.name}
			</p>
			<p className="soft promise__facts">
				{followUp.due && (
					<span>{text("promise.due", { date: dateInWords(followUp.due, language) })}</span>
				)}
				{followUp.owner && <span>{text("promise.owner", { name: followUp.owner })}</span>}
				<span>{text("promise.made", { trip: promise.trip.name })}</span>
			</p>
			<Evidence quotes={facts.flatMap((fact) => fact.evidence)} of={followUp.name} />
		</li>
	);
}
