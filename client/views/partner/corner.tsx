import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { nodeKinds } from "#domain/kinds.ts";
import { PageLink, useNavigation } from "../../address/navigation.tsx";
import { networkQuery } from "../../api/queries.ts";
import type { Network } from "../../api/results.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { drawingOf } from "../../canvas/drawing.ts";
import type { Point } from "../../canvas/placement.ts";
import { useText } from "../../i18n/language.ts";
import { entityHref } from "../../parts/entity-address.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Loaded, Waiting } from "../../parts/failure.tsx";
import { Part } from "../../parts/part.tsx";
import { networkAddress } from "../network/address.ts";
import { isolate } from "../network/plan.ts";
import { NeighbourList } from "./neighbour-list.tsx";

// The drawing library is large, and below the first screen: it comes when the reader does.
const Canvas = lazy(async () => ({ default: (await import("../../canvas/canvas.tsx")).Canvas }));

const mostNodes = 24;

/** The corner of the network around a partner and its people: a small drawing and the same as a list, both loaded when they come into sight. */
export function Corner({ around }: { readonly around: readonly string[] }) {
	const { language, text } = useText();
	const frame = useRef<HTMLDivElement>(null);
	const near = useNear(frame);
	const load = useAnswer(
		networkQuery,
		near ? { ids: around, kinds: null, limit: mostNodes, language } : null,
	);
	return (
		<Part title={text("corner.title")}>
			<div ref={frame} className="corner">
				<Loaded load={load} waiting={text("network.loading")}>
					{({ network }) => <Shown key={around.join(" ")} around={around} network={network} />}
				</Loaded>
			</div>
		</Part>
	);
}

function Shown({
	around,
	network,
}: {
	readonly around: readonly string[];
	readonly network: Network;
}) {
	const [id = ""] = around;
	const { text } = useText();
	const { go } = useNavigation();
	const [selected, setSelected] = useState<string | null>(id);
	const places = useRef(new Map<string, Point>()).current;
	const drawing = useMemo(
		() => drawingOf({ base: network, expansions: [], bridges: [], kinds: nodeKinds, latest: null }),
		[network],
	);
	const chosen = drawing.nodes.find(({ entity }) => entity.id === selected)?.entity;
	const wholeNetwork = networkAddress.at({ focus: around, open: [], selected: id });
	return (
		<>
			<p className="soft">
				{text("corner.count", { shown: network.shown - 1, total: network.total - 1 })}{" "}
				<PageLink to={wholeNetwork}>{text("corner.whole")}</PageLink>
			</p>
			<div className="corner__drawing">
				<Suspense fallback={<Waiting words={text("network.loading")} />}>
					<Canvas
						drawing={drawing}
						selected={selected}
						// As it opens, all of it is about the partner.
						fades={selected !== id}
						places={places}
						handle={null}
						onSelect={setSelected}
						onToggle={(node) => go(networkAddress.at({ ...isolate(node), selected: node }))}
						onOpen={() => chosen && go(entityHref(chosen))}
					/>
				</Suspense>
			</div>
			<p className="corner__chosen" aria-live="polite">
				{chosen && chosen.id !== id ? (
					<>
						<EntityLink entity={chosen} mark withKind />
						{chosen.detail && <span className="soft"> {chosen.detail}</span>}
					</>
				) : (
					<span className="soft">{text("corner.choose")}</span>
				)}
			</p>
			<NeighbourList around={around} network={network} />
		</>
	);
}

/** Whether an element has come near the part of the page that is in sight; once true it stays so. */
function useNear(element: { readonly current: HTMLElement | null }): boolean {
	const [near, setNear] = useState(false);
	useEffect(() => {
		if (!element.current) return;
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				setNear(true);
				observer.disconnect();
			},
			{ rootMargin: "200px" },
		);
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return near;
}
