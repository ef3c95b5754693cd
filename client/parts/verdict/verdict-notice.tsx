import { useText } from "../../i18n/language.ts";
import { SaidNotice } from "../said-notice.tsx";
import type { Verdicts } from "./verdicts.ts";

/** Tells what was just said of a fact, with the way to take it back. */
export function VerdictNotice({ verdicts }: { readonly verdicts: Verdicts }) {
	const { text } = useText();
	const { said, failure, busy, takeBack } = verdicts;
	const stands = said !== null && said.what !== "takenBack";
	return (
		<SaidNotice
			said={said}
			words={said ? text(`said.${said.what}`, { name: said.name }) : ""}
			onTakeBack={stands ? () => takeBack(said.judgement, said.name) : null}
			busy={busy}
			failure={failure}
		/>
	);
}
