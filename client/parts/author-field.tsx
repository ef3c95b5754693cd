import "./author-field.css";
import { type RefObject, useId, useRef, useState } from "react";
import { rememberAuthor, rememberedAuthor } from "./author.ts";

/** Who does something, as typed so far. */
export interface Author {
	readonly name: string;
	/** Nobody was named when the form was sent. */
	readonly lacks: boolean;
	readonly input: RefObject<HTMLInputElement | null>;
	readonly write: (name: string) => void;
	/** The name, kept for the next time; null where none was typed, which the field then says. */
	readonly sign: () => string | null;
}

/** What a form asks of its author: the name that was typed last on this computer, until another is. */
export function useAuthor(): Author {
	const input = useRef<HTMLInputElement>(null);
	const [name, write] = useState(rememberedAuthor);
	const [lacks, setLacks] = useState(false);
	const sign = () => {
		const by = name.trim();
		setLacks(by === "");
		if (by === "") {
			input.current?.focus();
			return null;
		}
		rememberAuthor(by);
		return by;
	};
	return { name, lacks, input, write, sign };
}

/** The field for who does something. */
export function AuthorField(props: {
	readonly author: Author;
	readonly label: string;
	/** Said where nobody was named. */
	readonly lack: string;
}) {
	const { author, label, lack } = props;
	const id = useId();
	return (
		<div className="author-field">
			<label className="utrecht-form-label" htmlFor={id}>
				{label}
			</label>
			<input
				ref={author.input}
				id={id}
				className="utrecht-textbox utrecht-textbox--html-input author-field__name"
				maxLength={80}
				autoComplete="off"
				value={author.name}
				aria-invalid={author.lacks}
				aria-describedby={author.lacks ? `${id}-lack` : undefined}
				onChange={(event) => author.write(event.currentTarget.value)}
			/>
			{author.lacks && <Lack id={`${id}-lack`} words={lack} />}
		</div>
	);
}

/** Says what a form still needs. */
export function Lack({ id, words }: { readonly id: string; readonly words: string }) {
	return (
		<p id={id} className="lack" role="alert">
			{words}
		</p>
	);
}
