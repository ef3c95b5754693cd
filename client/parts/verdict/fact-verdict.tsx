import "./verdict.css";
import { useEffect, useRef, useState } from "react";
import type { FactVerdict as Verdict } from "#domain/judgements.ts";
import type { Fact } from "../../api/results.ts";
import { dateFormat } from "../../i18n/formats.ts";
import { useText } from "../../i18n/language.ts";
import { rememberedAuthor } from "../author.ts";
import { VerdictForm } from "./verdict-form.tsx";
import type { Verdicts } from "./verdicts.ts";

/** Lets a person say that a fact of a report is right, or wrong; shows who confirmed it. */
export function FactVerdict(props: {
	readonly fact: Fact;
	/** Of whom or what it tells. */
	readonly name: string;
	readonly verdicts: Verdicts;
}) {
	const { fact, name, verdicts } = props;
	const { text } = useText();
	const [asking, setAsking] = useState<Verdict | null>(null);
	const [left, setLeft] = useState<Verdict | null>(null);
	const line = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		// Who leaves the form is where it was opened.
		if (left) line.current?.querySelector<HTMLElement>(`[data-says="${left}"]`)?.focus();
	}, [left]);
	if (fact.judgement) return <Confirmed {...props} judgement={fact.judgement} />;
	if (verdicts.writable === false || fact.evidence.length === 0) return null;
	// Its place, so that nothing below jumps once the buttons come.
	if (verdicts.writable === null)
		return <p className="verdict verdict--awaited" aria-hidden="true" />;
	if (asking)
		return (
			<VerdictForm
				{...props}
				state={asking}
				onLeave={() => {
					setLeft(asking);
					setAsking(null);
				}}
			/>
		);
	const ask = (state: Verdict) => {
		setLeft(null);
		setAsking(state);
	};
	const confirm = () => {
		const by = rememberedAuthor();
		if (by === "") ask("right");
		else verdicts.say({ fact: fact.id, state: "right", name, by, reason: "", rejected: null });
	};
	return (
		<p className="verdict" ref={line}>
			<button
				type="button"
				className="link-button"
				data-says="right"
				disabled={verdicts.busy}
				onClick={confirm}
			>
				{text("verdict.right")}
				<span className="unseen">: {name}</span>
			</button>
			<button
				type="button"
				className="link-button"
				data-says="wrong"
				disabled={verdicts.busy}
				onClick={() => ask("wrong")}
			>
				{text("verdict.wrong")}
				<span className="unseen">: {name}</span>
			</button>
		</p>
	);
}

function Confirmed(props: {
	readonly judgement: NonNullable<Fact["judgement"]>;
	readonly name: string;
	readonly verdicts: Verdicts;
}) {
	const { judgement, name, verdicts } = props;
	const { language, text } = useText();
	const date = dateFormat(language, { dateStyle: "long" }).format(new Date(judgement.at));
	return (
		<p className="verdict">
			<span className="nl-data-badge verdict__confirmed">{text("verdict.confirmed")}</span>
			<span className="soft">{text("verdict.by", { name: judgement.by, date })}</span>
			{verdicts.writable && (
				<button
					type="button"
					className="link-button"
					disabled={verdicts.busy}
					onClick={() => verdicts.takeBack(judgement.id, name)}
				>
					{text("mark.takeBack")}
					<span className="unseen">: {name}</span>
				</button>
			)}
		</p>
	);
}
