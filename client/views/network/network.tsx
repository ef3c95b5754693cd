import "./network.css";
import "./legend.css";
import "./tree.css";
import { Button } from "@nl-design-system-candidate/button-react";
import { lazy, Suspense, useCallback, useEffect, useRef } from "react";
import { kindCaptions, nodeKinds } from "#domain/kinds.ts";
import { useAddress } from "../../address/navigation.tsx";
import type { DrawnEntity } from "../../api/results.ts";
import type { CanvasHandle } from "../../canvas/canvas.tsx";
import type { Drawing } from "../../canvas/drawing.ts";
import { useText } from "../../i18n/language.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { Details, NoDetails } from "../../parts/details.tsx";
import { WhereToContext } from "../../parts/entity-link.tsx";
import { FailureNotice } from "../../parts/failure.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { Icon } from "../../theme/icons.tsx";
import { networkAddress } from "./address.ts";
import { Legend } from "./legend.tsx";
import { NetworkTools } from "./network-tools.tsx";
import { NodeActions } from "./node-actions.tsx";
import { noteDrawn, places } from "./places.ts";
import { collapse, expand, isolate } from "./plan.ts";
import { Tree } from "./tree.tsx";
import { useNetwork } from "./use-network.ts";

// The drawing library is the largest part of the page and is loaded beside the first answer.
const Canvas = lazy(() =>
	import("../../canvas/canvas.tsx").then(({ Canvas: loaded }) => ({ default: loaded })),
);

/** The network: legend and list, the drawing, and the details of what is chosen. */
export function NetworkView() {
	const [place, go] = useAddress(networkAddress);
	const { language, text } = useText();
	const announce = useAnnounce();
	const network = useNetwork();
	const { drawing, load } = network;
	const { selected, focus, open } = place;
	const handle = useRef<CanvasHandle>(null);
	const origin = useRef<HTMLElement | null>(null);
	useSpokenExpansion(drawing);
	useEffect(() => {
		if (drawing) noteDrawn(drawing.nodes.map((node) => node.entity.id));
	}, [drawing]);

	const nameOf = (id: string) =>
		drawing?.nodes.find((node) => node.entity.id === id)?.entity.name ?? id;
	const select = (id: string | null, replace: boolean) => {
		go({ selected: id }, { replace });
		const entity = drawing?.nodes.find((node) => node.entity.id === id)?.entity;
		if (!entity) return;
		const kind = kindCaptions[entity.kind][language].one;
		announce(text("say.selected", { name: entity.name, kind }));
	};
	const toggle = (id: string, wish: "toggle" | "expand" | "collapse") => {
		const opened = open.includes(id);
		const all = drawing?.nodes.find((node) => node.entity.id === id)?.hidden === 0;
		const folds = opened && wish !== "expand";
		if (folds ? false : wish === "collapse" || (opened && all)) return;
		if (folds) announce(text("say.collapsed", { name: nameOf(id) }));
		go({ ...(folds ? collapse : expand)({ focus, open }, id), selected: id });
	};
	const toDetails = useCallback(() => {
		if (document.activeElement instanceof HTMLElement) origin.current = document.activeElement;
		// The details may still be on their way.
		const wait = (tries: number) => {
			const name = document.getElementById("details-name");
			if (name) name.focus();
			else if (tries > 0) setTimeout(wait, 100, tries - 1);
		};
		setTimeout(wait, 0, 30);
	}, []);
	const close = () => {
		origin.current?.focus();
		go({ selected: null }, { replace: true });
	};

	const whereTo = useCallback(
		({ id }: { readonly id: string }) => networkAddress.at({ ...place, selected: id }),
		[place],
	);
	const actions = (entity: DrawnEntity) => (
		<NodeActions
			drawn={drawing?.nodes.find((node) => node.entity.id === entity.id) ?? null}
			alone={focus.join() === entity.id}
			onToggle={(wish) => toggle(entity.id, wish)}
			onCentre={() => handle.current?.reveal(entity.id)}
			onIsolate={() => go({ ...isolate(entity.id), selected: entity.id })}
		/>
	);

	return (
		<div className="network">
			<PageTitle title={text("network.title")} unseen />
			<div className="network__side">
				<Legend
					kinds={place.kinds}
					drawing={drawing}
					onChange={(kinds) => go({ kinds }, { replace: true })}
				/>
				<section className="network__list" aria-label={text("tree.title")}>
					<h2 className="panel-title">{text("tree.title")}</h2>
					{drawing && (
						<Tree
							drawing={drawing}
							selected={selected}
							onSelect={(id) => select(id, false)}
							onToggle={toggle}
							onOpen={toDetails}
						/>
					)}
				</section>
			</div>
			<section className="network__stage" aria-label={text("network.drawing")}>
				<NetworkTools
					network={network}
					handle={handle}
					focusName={focus[0] ? nameOf(focus[0]) : null}
				/>
				<div className="canvas">
					{load.state === "failed" && <FailureNotice failure={load.failure} />}
					{!drawing && load.state !== "failed" && (
						<p className="canvas__waiting" role="status">
							{text("network.loading")}
						</p>
					)}
					{drawing?.nodes.length === 0 && <NothingDrawn />}
					{drawing && drawing.nodes.length > 0 && (
						<Suspense fallback={<p className="canvas__waiting">{text("network.loading")}</p>}>
							<Canvas
								drawing={drawing}
								selected={selected}
								places={places}
								handle={handle}
								onSelect={(id, by) => select(id, by === "arrow")}
								onToggle={toggle}
								onOpen={toDetails}
							/>
						</Suspense>
					)}
				</div>
			</section>
			<aside
				className="network__details"
				aria-label={text("details.title")}
				onKeyDown={(event) => event.key === "Escape" && close()}
			>
				{selected ? (
					<>
						<button
							type="button"
							className="network__close"
							aria-label={text("details.close")}
							onClick={close}
						>
							<Icon name="clear" />
						</button>
						<WhereToContext value={whereTo}>
							<Details key={selected} id={selected} actions={actions} />
						</WhereToContext>
					</>
				) : (
					<NoDetails />
				)}
			</aside>
		</div>
	);
}

function NothingDrawn() {
	const { text } = useText();
	const [place, go] = useAddress(networkAddress);
	return (
		<div className="canvas__waiting">
			<p className="nl-paragraph">
				{text(place.focus.length > 0 ? "network.gone" : "network.nothingHint")}
			</p>
			<Button purpose="secondary" onClick={() => go({ kinds: nodeKinds, focus: [], open: [] })}>
				{text("legend.all")}
			</Button>
		</div>
	);
}

/** Tells screen readers how many nodes an expansion brought. */
function useSpokenExpansion(drawing: Drawing | null) {
	const { text } = useText();
	const announce = useAnnounce();
	const fresh = drawing?.nodes.filter((node) => node.fresh) ?? [];
	const parent = drawing?.nodes.find((node) => node.entity.id === fresh[0]?.parent)?.entity.name;
	const message = parent ? text("say.expanded", { name: parent, count: fresh.length }) : "";
	useEffect(() => {
		if (message) announce(message);
	}, [message, announce]);
}
