import { type ReactNode, useId } from "react";

/** A part of a page under its heading; with an id the page's contents can lead to it. */
export function Part(props: {
	readonly title: string;
	readonly children: ReactNode;
	readonly id?: string;
}) {
	const { title, children, id } = props;
	const made = useId();
	const heading = id ?? made;
	return (
		<section className={id ? `part part--${id}` : "part"} aria-labelledby={heading}>
			<h2 className="nl-heading nl-heading--level-2" id={heading} tabIndex={id ? -1 : undefined}>
				{title}
			</h2>
			{children}
		</section>
	);
}
