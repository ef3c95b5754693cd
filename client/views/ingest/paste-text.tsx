import "./paste-text.css";
import { Button } from "@nl-design-system-candidate/button-react";
import { type FormEvent, useId, useRef, useState } from "react";
import { useText } from "../../i18n/language.ts";

/** Takes a report's text where there is no text file of it: copied from a document or a mail, and named. */
export function PasteText(props: {
	readonly disabled: boolean;
	/** Names that are on the page already. */
	readonly taken: readonly string[];
	readonly onFile: (file: File) => void;
}) {
	const { disabled, taken, onFile } = props;
	const { text } = useText();
	const [name, setName] = useState("");
	const [pasted, setPasted] = useState("");
	const id = useId();
	const details = useRef<HTMLDetailsElement>(null);
	const submit = (event: FormEvent) => {
		event.preventDefault();
		onFile(new File([pasted], fileName(name, pasted, taken), { type: "text/plain" }));
		setName("");
		setPasted("");
		// The form is empty now; the findings below are what comes next.
		const head = details.current?.querySelector("summary");
		if (details.current) details.current.open = false;
		head?.focus();
	};
	return (
		<details className="paste" ref={details}>
			<summary>{text("paste.title")}</summary>
			<form className="paste__form" onSubmit={submit}>
				<label className="utrecht-form-label" htmlFor={`${id}-text`}>
					{text("paste.text")}
				</label>
				<textarea
					id={`${id}-text`}
					className="utrecht-textbox utrecht-textbox--html-input paste__text"
					rows={10}
					spellCheck={false}
					value={pasted}
					onChange={(event) => setPasted(event.currentTarget.value)}
				/>
				<label className="utrecht-form-label" htmlFor={`${id}-name`}>
					{text("paste.name")}
				</label>
				<input
					id={`${id}-name`}
					className="utrecht-textbox utrecht-textbox--html-input"
					autoComplete="off"
					maxLength={longestName}
					value={name}
					aria-describedby={`${id}-why`}
					onChange={(event) => setName(event.currentTarget.value)}
				/>
				<p id={`${id}-why`} className="soft">
					{text("paste.nameWhy")}
				</p>
				<Button purpose="secondary" type="submit" disabled={disabled || pasted.trim() === ""}>
					{text("paste.look")}
				</Button>
			</form>
		</details>
	);
}

const longestName = 60;

const subject = /^(?:onderwerp|betreft|subject)\s*:\s*(?<words>\S.*)$/imu;

/** The file name of a pasted text: as given, else its subject or its first line; numbered where that is taken. */
export function fileName(given: string, pasted: string, taken: readonly string[]): string {
	const words = (
		given.trim() ||
		subject.exec(pasted)?.groups?.words ||
		pasted.trim().split("\n")[0] ||
		""
	)
		.replace(/\.txt$/iu, "")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.slice(0, longestName)
		.replace(/^-+|-+$/gu, "");
	const base = words === "" ? "verslag" : words;
	for (let number = 1; ; number++) {
		const name = number === 1 ? `${base}.txt` : `${base}-${number}.txt`;
		if (!taken.includes(name)) return name;
	}
}
