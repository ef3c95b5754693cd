import type { CSSProperties } from "react";
import { kindCaptions, type NodeKind } from "#domain/kinds.ts";
import { PageLink } from "../../address/navigation.tsx";
import { statisticsQuery } from "../../api/queries.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { numberFormat } from "../../i18n/formats.ts";
import { useText } from "../../i18n/language.ts";
import { KindMark } from "../../theme/kind-mark.tsx";
import { networkAddress } from "../network/address.ts";

/** Around the trip in the middle, in parts of the sign's width and height from its top left corner. */
const around: readonly (readonly [NodeKind, number, number])[] = [
	["Person", 14, 18],
	["Organization", 50, 8],
	["City", 87, 22],
	["Theme", 84, 78],
	["FollowUp", 48, 92],
	["Person", 12, 76],
];
const middle = [50, 50] as const;

/** The kinds that a newcomer knows without explanation. */
const told = ["Trip", "City", "Organization", "Person", "Theme"] as const;

/** The way to the network as a whole: what is in it, by number, and a sign of how it hangs together. */
export function NetworkDoor() {
	const { language, text } = useText();
	const load = useAnswer(statisticsQuery, {});
	const counts = load.state === "ready" ? load.data.statistics.nodes : undefined;
	return (
		<aside className="network-door">
			<div className="network-door__sign" aria-hidden="true">
				<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
					{around.map(([kind, x, y]) => (
						<line key={`${kind} ${x}`} x1={middle[0]} y1={middle[1]} x2={x} y2={y} />
					))}
				</svg>
				<Sign kind="Trip" at={middle} size={34} />
				{around.map(([kind, x, y]) => (
					<Sign key={`${kind} ${x}`} kind={kind} at={[x, y]} size={24} />
				))}
			</div>
			<div>
				<h2 className="nl-heading nl-heading--level-3">{text("start.network")}</h2>
				<p className="soft network-door__counts">
					{counts &&
						told
							.map((kind) => {
								const count = counts.find((one) => one.kind === kind)?.count ?? 0;
								const caption = kindCaptions[kind][language];
								return `${numberFormat(language).format(count)} ${count === 1 ? caption.one : caption.many}`;
							})
							.join(", ")}
				</p>
				<p className="network-door__way">
					<PageLink to={networkAddress.at()}>{text("start.toNetwork")}</PageLink>
				</p>
			</div>
		</aside>
	);
}

function Sign(props: {
	readonly kind: NodeKind;
	readonly at: readonly [number, number];
	readonly size: number;
}) {
	const { kind, at, size } = props;
	const [x, y] = at;
	const place: CSSProperties = { insetInlineStart: `${x}%`, insetBlockStart: `${y}%` };
	return (
		<span className="network-door__mark" style={place}>
			<KindMark kind={kind} size={size} />
		</span>
	);
}
