import "./forget.css";
import { useState } from "react";
import { PageLink, useAddress } from "../../address/navigation.tsx";
import { useAnswer, useRenew } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { Part } from "../../parts/part.tsx";
import { partnerAddress } from "../partner/address.ts";
import { forgetAddress, forgottenAddress } from "./address.ts";
import { ByForm } from "./by-form.tsx";
import { Outside } from "./outside.tsx";
import { Passages } from "./passages.tsx";
import { forgetMutation, type Preview, previewQuery, type Receipt } from "./queries.ts";
import { ReceiptCard } from "./receipt.tsx";

/** Forgets a person: first what that does, then the confirmation, then the receipt. The name is in no title or address. */
export function ForgetView() {
	const [{ id }] = useAddress(forgetAddress);
	return <Forgetting key={id} id={id} />;
}

function Forgetting({ id }: { readonly id: string }) {
	const { language, text } = useText();
	const [receipt, setReceipt] = useState<Receipt | null>(null);
	const load = useAnswer(previewQuery, receipt ? null : { person: id, language });
	return (
		<div className="sheet forget">
			<PageTitle title={text(receipt ? "forget.doneTitle" : "forget.title")} />
			{receipt ? (
				<>
					<ReceiptCard receipt={receipt} />
					<Outside />
				</>
			) : (
				<Loaded load={load} waiting={text("forget.loading")}>
					{({ previewForgetting: preview }) =>
						preview ? (
							<Shown id={id} preview={preview} onDone={setReceipt} />
						) : (
							<p className="nl-paragraph">{text("forget.nobody")}</p>
						)
					}
				</Loaded>
			)}
			<p className="forget__back">
				<PageLink to={forgottenAddress.at({})}>{text("forget.earlier")}</PageLink>
			</p>
		</div>
	);
}

function Shown(props: {
	readonly id: string;
	readonly preview: Preview;
	readonly onDone: (receipt: Receipt) => void;
}) {
	const { id, preview, onDone } = props;
	const { text } = useText();
	const renew = useRenew();
	const announce = useAnnounce();
	const { person, reports, places, judgements } = preview;
	return (
		<>
			<p className="nl-paragraph">{text("forget.what", { name: person.name })}</p>
			{!person.known && <p className="nl-paragraph">{text("forget.rejected")}</p>}
			<p className="forget__count">
				{text("forget.places", { count: places })}{" "}
				{text("forget.inReports", { count: reports.length })}
				{judgements > 0 && ` ${text("forget.andJudgements", { count: judgements })}`}
			</p>
			<Passages reports={reports} />
			<Namesakes preview={preview} />
			<Outside />
			<Part title={text("forget.sure")}>
				<p>{text("forget.sureWhy")}</p>
				<ByForm
					document={forgetMutation}
					variables={(by) => ({ person: id, by })}
					words={text("forget.do")}
					onDone={({ forgetPerson }) => {
						onDone(forgetPerson);
						renew();
						announce(text("forget.done"));
					}}
				/>
				{person.known && (
					<p className="forget__back">
						<PageLink to={partnerAddress.at({ id })}>{text("forget.stay")}</PageLink>
					</p>
				)}
			</Part>
		</>
	);
}

function Namesakes({ preview }: { readonly preview: Preview }) {
	const { text } = useText();
	const { namesakes, rejectedNamesakes: rejected } = preview;
	if (namesakes.length + rejected.length === 0) return null;
	return (
		<Part title={text("forget.namesakes")}>
			<p>{text("forget.namesakesWhy")}</p>
			<ul>
				{namesakes.map((entity) => (
					<li key={entity.id}>
						<EntityLink entity={entity} mark />
						{entity.detail && <span className="soft"> {entity.detail}</span>}
					</li>
				))}
				{rejected.map(({ id, name }) => (
					<li key={id}>
						{name} <span className="soft">{text("forget.rejectedNamesake")}</span>
					</li>
				))}
			</ul>
		</Part>
	);
}
