import { Button } from "@nl-design-system-candidate/button-react";
import type { DrawnNode } from "../../canvas/drawing.ts";
import { useText } from "../../i18n/language.ts";
import { Icon } from "../../theme/icons.tsx";

/** What one can do with an entity in the network: show its neighbours or more of them, fold them in, centre it, draw it alone. */
export function NodeActions(props: {
	/** Null when the network doesn't show it. */
	readonly drawn: DrawnNode | null;
	/** True when the network is drawn around it and nothing else. */
	readonly alone: boolean;
	readonly onToggle: (wish: "expand" | "collapse") => void;
	readonly onCentre: () => void;
	readonly onIsolate: () => void;
}) {
	const { drawn, alone, onToggle, onCentre, onIsolate } = props;
	const { text } = useText();
	const label = !drawn
		? "details.openNetwork"
		: drawn.open
			? "details.expandMore"
			: "details.expand";
	const hidden = drawn?.hidden ?? 0;
	return (
		<>
			{(!drawn || hidden > 0) && (
				<Button
					purpose={drawn ? "secondary" : "primary"}
					iconStart={<Icon name="expand" />}
					onClick={() => onToggle("expand")}
				>
					{text(label)}
					{hidden > 0 && ` (+${hidden})`}
				</Button>
			)}
			{drawn?.open && (
				<Button
					purpose="secondary"
					iconStart={<Icon name="minus" />}
					onClick={() => onToggle("collapse")}
				>
					{text("details.collapse")}
				</Button>
			)}
			{drawn && (
				<Button purpose="subtle" iconStart={<Icon name="target" />} onClick={onCentre}>
					{text("details.centre")}
				</Button>
			)}
			{!alone && (
				<Button purpose="subtle" onClick={onIsolate}>
					{text("details.isolate")}
				</Button>
			)}
		</>
	);
}
