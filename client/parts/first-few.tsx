import { type ReactNode, useState } from "react";
import type { EntityBrief } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { KindMark } from "../theme/kind-mark.tsx";

/** Entities, each with what `children` tells of it, in the order given; the first few until all are asked for. */
export function FirstFew<T extends { readonly entity: Pick<EntityBrief, "id" | "kind"> }>(props: {
	readonly items: readonly T[];
	readonly atOnce: number;
	/** What the list is of, where no heading says so. */
	readonly label?: string;
	readonly children: (item: T) => ReactNode;
}) {
	const { items, atOnce, label, children } = props;
	const { text } = useText();
	const [all, setAll] = useState(false);
	const shown = all ? items : items.slice(0, atOnce);
	return (
		<>
			<ul className="around" aria-label={label}>
				{shown.map((item) => (
					<li key={item.entity.id}>
						<KindMark kind={item.entity.kind} size={20} />
						{children(item)}
					</li>
				))}
			</ul>
			{items.length > shown.length && (
				<button type="button" className="link-button evidence__open" onClick={() => setAll(true)}>
					{text("list.all", { count: items.length })}
				</button>
			)}
		</>
	);
}
