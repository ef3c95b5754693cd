import { Button } from "@nl-design-system-candidate/button-react";
import { useId, useState } from "react";
import { ask, type Document } from "../../api/client.ts";
import type { Failure } from "../../api/load.ts";
import { useText } from "../../i18n/language.ts";
import { rememberAuthor, rememberedAuthor } from "../../parts/author.ts";
import { FailureNotice } from "../../parts/failure.tsx";

/** All texts are looked through. */
const patienceMs = 180_000;

/** Asks who does something, and does it. */
export function ByForm<Variables, Answer>(props: {
	readonly document: Document<Variables, Answer>;
	readonly variables: (by: string) => Variables;
	readonly words: string;
	readonly onDone: (answer: Answer) => void;
}) {
	const { document: mutation, variables, words, onDone } = props;
	const { text } = useText();
	const id = useId();
	const [by, setBy] = useState(rememberedAuthor);
	const [lacks, setLacks] = useState(false);
	const [busy, setBusy] = useState(false);
	const [failure, setFailure] = useState<Failure | null>(null);
	const act = async () => {
		setLacks(by.trim() === "");
		if (by.trim() === "") return document.getElementById(id)?.focus();
		setBusy(true);
		rememberAuthor(by.trim());
		const load = await ask(mutation, variables(by.trim()), { patienceMs });
		setBusy(false);
		if (load.state === "failed") setFailure(load.failure);
		if (load.state === "ready") onDone(load.data);
	};
	return (
		<form
			className="forget__form"
			onSubmit={(event) => {
				event.preventDefault();
				void act();
			}}
		>
			<label className="utrecht-form-label" htmlFor={id}>
				{text("forget.by")}
			</label>
			<input
				id={id}
				className="utrecht-textbox utrecht-textbox--html-input forget__name"
				maxLength={80}
				autoComplete="off"
				value={by}
				aria-invalid={lacks}
				aria-describedby={lacks ? `${id}-lack` : undefined}
				onChange={(event) => setBy(event.currentTarget.value)}
			/>
			{lacks && (
				<p id={`${id}-lack`} className="forget__lack" role="alert">
					{text("forget.lack")}
				</p>
			)}
			{failure && <FailureNotice failure={failure} />}
			<p className="actions">
				<Button purpose="primary" type="submit" disabled={busy}>
					{busy ? text("forget.busy") : words}
				</Button>
			</p>
		</form>
	);
}
