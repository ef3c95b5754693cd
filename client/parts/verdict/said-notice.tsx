import "./verdict.css";
import { Button } from "@nl-design-system-candidate/button-react";
import { useEffect, useRef } from "react";
import { useText } from "../../i18n/language.ts";
import { FailureNotice } from "../failure.tsx";
import type { Verdicts } from "./verdicts.ts";

/** Tells what was just said of a fact, in sight and to screen readers, with the way to take it back. */
export function SaidNotice({ verdicts }: { readonly verdicts: Verdicts }) {
	const { text } = useText();
	const { said, failure, busy, takeBack } = verdicts;
	const notice = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (said) notice.current?.focus();
	}, [said]);
	return (
		<>
			{said && (
				<div className="said" role="status">
					<p ref={notice} tabIndex={-1}>
						{text(`said.${said.what}`, { name: said.name })}
					</p>
					{said.what !== "takenBack" && (
						<Button
							purpose="secondary"
							disabled={busy}
							onClick={() => takeBack(said.judgement, said.name)}
						>
							{text("mark.takeBack")}
						</Button>
					)}
				</div>
			)}
			{failure && <FailureNotice failure={failure} />}
		</>
	);
}
