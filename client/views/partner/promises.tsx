import { useState } from "react";
import { usePages } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { NextPage } from "../../parts/next-page.tsx";
import { PromiseBadge } from "../../parts/promise-badge.tsx";
import { type PartnerPromise, partnerPromisesQuery } from "./queries.ts";

const pageSize = 10;

/** What was agreed with a partner, overdue first, each with the sentence that says so. */
export function PartnerPromises({ id }: { readonly id: string }) {
	const { language, text } = useText();
	const [wanted, setWanted] = useState(1);
	const { pages, pending } = usePages(partnerPromisesQuery, {
		variables: { partner: id, first: pageSize, after: null, language },
		pages: wanted,
		pageOf: (answer) => answer.promises,
	});
	const promises = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
	const last = pages.at(-1);
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
			<NextPage shown={promises.length} last={last} onMore={() => setWanted(wanted + 1)} />
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
