import "./said-notice.css";
import { Button } from "@nl-design-system-candidate/button-react";
import { useEffect, useRef } from "react";
import type { Failure } from "../api/load.ts";
import { useText } from "../i18n/language.ts";
import { FailureNotice } from "./failure.tsx";

/** Tells what was just said of something, in sight and to screen readers, with the way to take it back. */
export function SaidNotice(props: {
	/** What was said last; null when nothing was. A new object each time, so that it is told again. */
	readonly said: object | null;
	readonly words: string;
	/** Null once it is taken back. */
	readonly onTakeBack: (() => void) | null;
	readonly busy: boolean;
	readonly failure: Failure | null;
}) {
	const { said, words, onTakeBack, busy, failure } = props;
	const { text } = useText();
	const notice = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (said) notice.current?.focus();
	}, [said]);
	return (
		<>
			{said && (
				<div className="said" role="status">
					<p ref={notice} tabIndex={-1}>
						{words}
					</p>
					{onTakeBack && (
						<Button purpose="secondary" disabled={busy} onClick={onTakeBack}>
							{text("mark.takeBack")}
						</Button>
					)}
				</div>
			)}
			{failure && <FailureNotice failure={failure} />}
		</>
	);
}
