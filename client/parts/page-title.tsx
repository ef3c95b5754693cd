import { type ReactNode, useEffect, useRef } from "react";
import { useNavigation } from "../address/navigation.tsx";
import { useText } from "../i18n/language.ts";

/**
 * The heading of a view, one on each page. It names the window too, and takes the focus when the reader came from another
 * page, so that the keyboard goes on here and a screen reader says where one is.
 */
export function PageTitle(props: {
	readonly title: string;
	/** Shown in the place of the title's words. */
	readonly children?: ReactNode;
	readonly unseen?: boolean;
}) {
	const { title, children, unseen = false } = props;
	const { path, takeArrival } = useNavigation();
	const { text } = useText();
	const heading = useRef<HTMLHeadingElement>(null);
	const window = `${title} – ${text("app.name")}`;
	useEffect(() => {
		document.title = window;
	}, [window]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: one page after another may have the same heading
	useEffect(() => {
		if (takeArrival()) heading.current?.focus({ preventScroll: true });
	}, [path, takeArrival]);
	return (
		<h1
			ref={heading}
			tabIndex={-1}
			className={unseen ? "unseen" : "nl-heading nl-heading--level-1 page-title"}
		>
			{children ?? title}
		</h1>
	);
}
