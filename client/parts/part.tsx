import type { ReactNode } from "react";

/** A part of a page under its heading. */
export function Part({
	title,
	children,
}: {
	readonly title: string;
	readonly children: ReactNode;
}) {
	return (
		<section className="part">
			<h2 className="nl-heading nl-heading--level-2">{title}</h2>
			{children}
		</section>
	);
}
