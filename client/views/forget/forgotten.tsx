import "./forget.css";
import { useState } from "react";
import { PageLink } from "../../address/navigation.tsx";
import { useAnswer, useRenew } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { judgementsAddress } from "../judgements/address.ts";
import { ByForm } from "./by-form.tsx";
import { liftMutation, type Receipt, receiptsQuery } from "./queries.ts";
import { ReceiptCard } from "./receipt.tsx";

/** Who was forgotten, as receipts without names, each to be kept as a text or lifted. */
export function ForgottenView() {
	const { text } = useText();
	const load = useAnswer(receiptsQuery, {});
	return (
		<div className="sheet forget">
			<PageTitle title={text("forgotten.title")} />
			<p className="nl-paragraph">{text("forgotten.what")}</p>
			<p className="nl-paragraph">
				{text("forgotten.rejected")}{" "}
				<PageLink to={judgementsAddress.at({ show: "wrong" })} className="nl-link">
					{text("judgements.open")}
				</PageLink>
			</p>
			<Loaded load={load} waiting={text("forgotten.loading")}>
				{({ forgettings, writable }) =>
					forgettings.length === 0 ? (
						<p className="nl-paragraph">{text("forgotten.none")}</p>
					) : (
						<ul className="forget__receipts">
							{forgettings.map((receipt) => (
								<li key={receipt.id}>
									<ReceiptCard receipt={receipt} />
									{writable && receipt.liftedAt === null && <Lift receipt={receipt} />}
								</li>
							))}
						</ul>
					)
				}
			</Loaded>
		</div>
	);
}

function Lift({ receipt }: { readonly receipt: Receipt }) {
	const { text } = useText();
	const renew = useRenew();
	const announce = useAnnounce();
	const [asking, setAsking] = useState(false);
	if (!asking)
		return (
			<button type="button" className="link-button" onClick={() => setAsking(true)}>
				{text("forgotten.lift")}
			</button>
		);
	return (
		<>
			<p>{text("forgotten.liftWhy")}</p>
			<ByForm
				document={liftMutation}
				variables={(by) => ({ forgetting: receipt.id, by })}
				words={text("forgotten.liftDo")}
				onDone={() => {
					renew();
					announce(text("forgotten.lifted"));
				}}
			/>
		</>
	);
}
