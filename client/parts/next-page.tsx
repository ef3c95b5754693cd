import { Button } from "@nl-design-system-candidate/button-react";
import { useText } from "../i18n/language.ts";

/** Below a list that goes on: the button for its next page, and how much of the whole is shown. */
export function NextPage(props: {
	readonly shown: number;
	/** The last page that is shown; without one, or behind the last of all, there is nothing to ask for. */
	readonly last:
		| { readonly totalCount: number; readonly pageInfo: { readonly hasNextPage: boolean } }
		| undefined;
	readonly onMore: () => void;
}) {
	const { shown, last, onMore } = props;
	const { text } = useText();
	if (!last?.pageInfo.hasNextPage) return null;
	return (
		<p className="actions next-page">
			<Button purpose="secondary" onClick={onMore}>
				{text("list.more")}
			</Button>
			<span className="soft">{text("list.shown", { shown, total: last.totalCount })}</span>
		</p>
	);
}
