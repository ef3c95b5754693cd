import { Button } from "@nl-design-system-candidate/button-react";
import { dateFormat } from "../../i18n/formats.ts";
import { useText } from "../../i18n/language.ts";
import { QuoteBlock } from "../../parts/quote.tsx";
import type { LedgerPromise } from "./queries.ts";

/** What a person said of a promise: who, when, why and with what evidence; and the way to take it back. */
export function Statement(props: {
	readonly judgement: NonNullable<LedgerPromise["judgement"]>;
	readonly kept: boolean;
	readonly onTakeBack: () => void;
}) {
	const { judgement, kept, onTakeBack } = props;
	const { language, text } = useText();
	const date = dateFormat(language, { dateStyle: "long" }).format(new Date(judgement.at));
	const quotes = judgement.evidence.flatMap(({ evidence }) => evidence).slice(0, 3);
	return (
		<div className="statement">
			<p>{text(kept ? "statement.done" : "statement.open", { name: judgement.by, date })}</p>
			{judgement.reason && <p className="statement__reason">{judgement.reason}</p>}
			{quotes.map((quote) => (
				<QuoteBlock key={`${quote.report.id} ${quote.start}`} quote={quote} />
			))}
			<p className="actions">
				<Button purpose="secondary" onClick={onTakeBack}>
					{text("mark.takeBack")}
				</Button>
			</p>
		</div>
	);
}
