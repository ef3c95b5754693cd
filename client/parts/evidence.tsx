import { useId, useState } from "react";
import type { Quote } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { Icon } from "../theme/icons.tsx";
import { QuoteBlock } from "./quote.tsx";

/** Opens the sentences that prove something, each with the way to its place in the report. */
export function Evidence(props: {
	readonly quotes: readonly Quote[];
	/** What it proves, for those who hear the button by itself. */
	readonly of: string;
	/** Whether they show at first. */
	readonly opened?: boolean;
}) {
	const { text } = useText();
	const [open, setOpen] = useState(props.opened ?? false);
	const id = useId();
	const quotes = distinct(props.quotes);
	if (quotes.length === 0) return <span className="soft">{text("details.reference")}</span>;
	return (
		<div className="evidence">
			<button
				type="button"
				className="link-button evidence__open"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => setOpen(!open)}
			>
				<Icon name="quote" />
				{text(open ? "evidence.close" : "evidence.open", { count: quotes.length })}
				<span className="unseen">: {props.of}</span>
			</button>
			<div id={id} hidden={!open}>
				{open && quotes.map((quote) => <QuoteBlock key={keyOf(quote)} quote={quote} />)}
			</div>
		</div>
	);
}

/** The quotes without those that stand at the same place of the same report. */
function distinct(quotes: readonly Quote[]): readonly Quote[] {
	return [...new Map(quotes.map((quote) => [keyOf(quote), quote])).values()];
}

function keyOf({ report, start, end }: Quote): string {
	return `${report.id} ${start} ${end}`;
}
