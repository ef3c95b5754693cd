import type { ReactNode } from "react";

/** A few numbers and dates beside each other, each under its name. */
export function FigureList({ children }: { readonly children: ReactNode }) {
	return <dl className="figures">{children}</dl>;
}

/** One of the numbers or dates; `more` stands below it, smaller. */
export function Figure(props: {
	readonly name: string;
	readonly children: ReactNode;
	readonly more?: ReactNode;
}) {
	return (
		<div>
			<dt>{props.name}</dt>
			<dd>
				{props.children}
				{props.more && <span className="soft figures__more">{props.more}</span>}
			</dd>
		</div>
	);
}
