import { Button } from "@nl-design-system-candidate/button-react";
import { useEffect, useId, useRef, useState } from "react";
import type { FactVerdict as Verdict } from "#domain/judgements.ts";
import { kindCaptions, type NodeKind } from "#domain/kinds.ts";
import type { Fact } from "../../api/results.ts";
import { useText } from "../../i18n/language.ts";
import { AuthorField, useAuthor } from "../author-field.tsx";
import type { Verdicts } from "./verdicts.ts";

/** Kinds whose names rules may read where nothing of the kind is named. */
const misread: readonly NodeKind[] = ["Person", "Organization", "City", "Event", "Post"];

/** Asks who says so, what is wrong and why. */
export function VerdictForm(props: {
	readonly fact: Fact;
	readonly state: Verdict;
	readonly name: string;
	readonly verdicts: Verdicts;
	readonly onLeave: () => void;
}) {
	const { fact, state, name, verdicts, onLeave } = props;
	const { text } = useText();
	const id = useId();
	const [rejected, setRejected] = useState<string | null>(null);
	const [reason, setReason] = useState("");
	const author = useAuthor();
	const form = useRef<HTMLFormElement>(null);
	useEffect(() => {
		form.current?.querySelector("input")?.focus();
	}, []);
	const report = fact.evidence[0]?.report.id ?? "";
	const say = () => {
		const by = author.sign();
		if (by === null) return;
		const whole = rejected === null ? null : { report, entity: rejected };
		verdicts.say({ fact: fact.id, state, name, by, reason, rejected: whole });
	};
	return (
		<form
			ref={form}
			className="verdict-form"
			aria-label={text(`verdict.${state}Title`, { name })}
			onSubmit={(event) => {
				event.preventDefault();
				say();
			}}
			onKeyDown={(event) => {
				if (event.key !== "Escape") return;
				event.stopPropagation();
				onLeave();
			}}
		>
			{state === "wrong" && <WhatIsWrong {...{ fact, rejected, onChoose: setRejected }} />}
			<AuthorField author={author} label={text("mark.by")} lack={text("mark.lack.by")} />
			<div>
				<label className="utrecht-form-label" htmlFor={`${id}-why`}>
					{text("verdict.why")}
				</label>
				<textarea
					id={`${id}-why`}
					className="utrecht-textbox utrecht-textbox--html-input"
					rows={2}
					maxLength={1000}
					value={reason}
					onChange={(event) => setReason(event.currentTarget.value)}
				/>
			</div>
			<p className="actions">
				<Button purpose="primary" type="submit" disabled={verdicts.busy}>
					{text(`verdict.${state}Do`)}
				</Button>
				<Button purpose="secondary" disabled={verdicts.busy} onClick={onLeave}>
					{text("verdict.leave")}
				</Button>
			</p>
		</form>
	);
}

function WhatIsWrong(props: {
	readonly fact: Fact;
	/** Id of what isn't what it seems; null when the fact alone is wrong. */
	readonly rejected: string | null;
	readonly onChoose: (rejected: string | null) => void;
}) {
	const { fact, rejected, onChoose } = props;
	const { language, text } = useText();
	const name = useId();
	const ends = [fact.from, fact.to].filter(({ kind }) => misread.includes(kind));
	const choice = (value: string | null, words: string) => (
		<label key={value} className="verdict-form__choice">
			<input
				type="radio"
				name={name}
				checked={rejected === value}
				onChange={() => onChoose(value)}
			/>
			<span>{words}</span>
		</label>
	);
	return (
		<fieldset>
			<legend>{text("verdict.what")}</legend>
			{choice(null, text("verdict.thisFact"))}
			{ends.map((end) =>
				choice(
					end.id,
					text("verdict.noName", { name: end.name, kind: kindCaptions[end.kind][language].one }),
				),
			)}
		</fieldset>
	);
}
