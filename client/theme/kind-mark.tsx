import type { CSSProperties } from "react";
import type { NodeKind } from "#domain/kinds.ts";
import { looks, outlineOf } from "./kinds.ts";

/** The sign of a kind of node: its shape, colour and icon; the name stands beside it, so it is hidden from screen readers. */
export function KindMark({ kind, size = 24 }: { readonly kind: NodeKind; readonly size?: number }) {
	const look = looks[kind];
	return (
		<svg
			className="kind-mark"
			style={kindColours(kind)}
			viewBox="0 0 24 24"
			width={size}
			height={size}
			aria-hidden="true"
			focusable="false"
		>
			<path className="kind-mark__shape" d={outlineOf(look.shape)} />
			{size >= 18 && <path className="kind-mark__icon" d={look.icon} />}
		</svg>
	);
}

/** The colours of a kind as custom properties, of which the style sheet takes the one for the page's scheme. */
export function kindColours(kind: NodeKind): CSSProperties {
	const { light, dark } = looks[kind].colour;
	return { "--kind-light": light, "--kind-dark": dark } as CSSProperties;
}
