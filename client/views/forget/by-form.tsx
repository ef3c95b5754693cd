import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { ask, type Document } from "../../api/client.ts";
import type { Failure } from "../../api/load.ts";
import { useText } from "../../i18n/language.ts";
import { AuthorField, useAuthor } from "../../parts/author-field.tsx";
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
	const author = useAuthor();
	const [busy, setBusy] = useState(false);
	const [failure, setFailure] = useState<Failure | null>(null);
	const act = async () => {
		const by = author.sign();
		if (by === null) return;
		setBusy(true);
		const load = await ask(mutation, variables(by), { patienceMs });
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
			<AuthorField author={author} label={text("forget.by")} lack={text("forget.lack")} />
			{failure && <FailureNotice failure={failure} />}
			<p className="actions">
				<Button purpose="primary" type="submit" disabled={busy}>
					{busy ? text("forget.busy") : words}
				</Button>
			</p>
		</form>
	);
}
