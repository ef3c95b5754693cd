import { Button } from "@nl-design-system-candidate/button-react";
import { useId, useState } from "react";
import type { JudgedState } from "#domain/judgements.ts";
import { ask } from "../../api/client.ts";
import type { Failure } from "../../api/load.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { AuthorField, Lack, useAuthor } from "../../parts/author-field.tsx";
import { FailureNotice } from "../../parts/failure.tsx";
import { QuoteBlock } from "../../parts/quote.tsx";
import { type LaterMention, type LedgerPromise, markMutation } from "./queries.ts";

/** Lets a person say that a promise was kept, or that it wasn't, with later reports or words of their own to show it. */
export function MarkForm(props: {
	readonly promise: LedgerPromise;
	readonly onMarked: (judgement: string) => void;
}) {
	const { promise, onMarked } = props;
	const { text } = useText();
	const id = useId();
	const says: JudgedState = promise.state === "kept" ? "open" : "done";
	const [evidence, setEvidence] = useState<readonly string[]>([]);
	const [reason, setReason] = useState("");
	const author = useAuthor();
	const [lacksWhy, setLacksWhy] = useState(false);
	const [failure, setFailure] = useState<Failure | null>(null);
	const [busy, setBusy] = useState(false);
	const toggle = (ids: readonly string[], chosen: boolean) =>
		setEvidence((now) => (chosen ? [...now, ...ids] : now.filter((each) => !ids.includes(each))));
	const mark = async () => {
		const lacking = evidence.length + reason.trim().length === 0;
		setLacksWhy(lacking);
		const by = author.sign();
		if (by === null) return;
		if (lacking) return document.getElementById(`${id}-why`)?.focus();
		setBusy(true);
		const told = { promise: promise.followUp.id, state: says, by, evidence, reason };
		const load = await ask(markMutation, told);
		setBusy(false);
		if (load.state === "failed") setFailure(load.failure);
		const [newest] = load.state === "ready" ? load.data.markPromise.judgements : [];
		if (newest) onMarked(newest.id);
	};
	return (
		<form
			className="mark"
			aria-label={text(`mark.${says}Title`)}
			onSubmit={(event) => {
				event.preventDefault();
				void mark();
			}}
		>
			{says === "done" && (
				<Later mentions={promise.laterMentions} chosen={evidence} onToggle={toggle} />
			)}
			<div className="mark__field">
				<label className="utrecht-form-label" htmlFor={`${id}-why`}>
					{text(
						says === "done" && promise.laterMentions.length > 0 ? "mark.whyOptional" : "mark.why",
					)}
				</label>
				<textarea
					id={`${id}-why`}
					className="utrecht-textbox utrecht-textbox--html-input mark__words"
					rows={2}
					maxLength={1000}
					value={reason}
					aria-invalid={lacksWhy}
					aria-describedby={lacksWhy ? `${id}-lack` : undefined}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
				{lacksWhy && <Lack id={`${id}-lack`} words={text("mark.lack.why")} />}
			</div>
			<AuthorField author={author} label={text("mark.by")} lack={text("mark.lack.by")} />
			{failure && <FailureNotice failure={failure} />}
			<p className="actions">
				<Button purpose="primary" type="submit" disabled={busy}>
					{text(`mark.${says}`)}
				</Button>
			</p>
		</form>
	);
}

function Later(props: {
	readonly mentions: readonly LaterMention[];
	readonly chosen: readonly string[];
	readonly onToggle: (facts: readonly string[], chosen: boolean) => void;
}) {
	const { mentions, chosen, onToggle } = props;
	const { language, text } = useText();
	if (mentions.length === 0) return <p className="soft">{text("mark.noLater")}</p>;
	return (
		<fieldset className="mark__later">
			<legend>{text("mark.later")}</legend>
			{mentions.map(({ trip, by, date, facts }) => {
				const ids = facts.map(({ id }) => id);
				const quotes = facts.flatMap(({ evidence }) => evidence).slice(0, 2);
				return (
					<div key={`${trip.id} ${by}`} className="mark__mention">
						<label className="mark__choice">
							<input
								type="checkbox"
								checked={ids.some((id) => chosen.includes(id))}
								onChange={(event) => onToggle(ids, event.currentTarget.checked)}
							/>
							<span>
								{trip.name}{" "}
								<span className="soft">
									{dateInWords(date, language)} · {text(`later.${by}`)}
								</span>
							</span>
						</label>
						{quotes.map((quote) => (
							<QuoteBlock key={`${quote.report.id} ${quote.start}`} quote={quote} />
						))}
					</div>
				);
			})}
		</fieldset>
	);
}
