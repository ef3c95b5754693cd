import { Button } from "@nl-design-system-candidate/button-react";
import type { RefObject } from "react";
import { useAddress } from "../../address/navigation.tsx";
import type { Load } from "../../api/load.ts";
import { useRetry } from "../../api/use-answers.ts";
import type { Drawing } from "../../canvas/drawing.ts";
import { useText } from "../../i18n/language.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { Icon } from "../../theme/icons.tsx";
import { networkAddress } from "./address.ts";
import { NetworkExport } from "./network-export.tsx";
import { type History, overview, redo, same, undo } from "./plan.ts";

interface Zoom {
	readonly zoomBy: (factor: number) => void;
	readonly fit: () => void;
}

/** What stands above the drawing: how much of the whole it shows, and its buttons. */
export function NetworkTools(props: {
	readonly network: {
		readonly drawing: Drawing | null;
		readonly busy: boolean;
		readonly broken: Load<unknown> | null;
		readonly history: History;
	};
	readonly handle: RefObject<Zoom | null>;
	/** The node that the network is drawn around; null for the overview. */
	readonly focusName: string | null;
}) {
	const { network, handle, focusName } = props;
	const { drawing, busy, broken, history } = network;
	const { text } = useText();
	const [, change] = useAddress(networkAddress);
	const announce = useAnnounce();
	const retry = useRetry();
	const move = (to: History, words: string) => {
		if (to === history) return;
		change({ ...to.present });
		announce(words);
	};
	const tool = (
		icon: Parameters<typeof Icon>[0]["name"],
		label: string,
		act: () => void,
		off = false,
	) => (
		<Button
			purpose="subtle"
			iconOnly
			iconStart={<Icon name={icon} />}
			disabled={off}
			title={label}
			onClick={() => !off && act()}
		>
			{label}
		</Button>
	);
	return (
		<div className="tools">
			<p className="tools__count" aria-busy={busy}>
				{drawing && <Count drawing={drawing} focusName={focusName} />}
				{broken && (
					<button type="button" className="tools__broken" onClick={retry}>
						{text("network.partial")} {text("failure.retry")}
					</button>
				)}
			</p>
			<div className="tools__buttons" role="toolbar" aria-label={text("network.tools")}>
				{tool(
					"undo",
					text("network.undo"),
					() => move(undo(history), text("say.undone")),
					history.past.length === 0,
				)}
				{tool(
					"redo",
					text("network.redo"),
					() => move(redo(history), text("say.redone")),
					history.future.length === 0,
				)}
				<span className="tools__gap" />
				{tool("minus", text("network.zoomOut"), () => handle.current?.zoomBy(1 / 1.35))}
				{tool("plus", text("network.zoomIn"), () => handle.current?.zoomBy(1.35))}
				{tool("fit", text("network.fit"), () => handle.current?.fit())}
				{tool(
					"home",
					text("network.overview"),
					() => change({ ...overview }),
					same(history.present, overview),
				)}
			</div>
			<div className={drawing && drawing.nodes.length > 0 ? undefined : "tools__waiting"}>
				<NetworkExport nodes={drawing?.nodes ?? []} />
			</div>
		</div>
	);
}

function Count({
	drawing,
	focusName,
}: {
	readonly drawing: Drawing;
	readonly focusName: string | null;
}) {
	const { text } = useText();
	const { shown, total, added } = drawing;
	const base =
		shown >= total
			? text("network.countAll", { total: shown })
			: focusName
				? text("network.countAround", { shown, total, name: focusName })
				: text("network.count", { shown, total });
	return (
		<>
			{base}
			{added > 0 && `; ${text("network.added", { count: added })}`}
		</>
	);
}
