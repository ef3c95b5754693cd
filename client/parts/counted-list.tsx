import { useState } from "react";
import type { EntityBrief } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { KindMark } from "../theme/kind-mark.tsx";
import { EntityLink } from "./entity-link.tsx";

const namesAtOnce = 6;

/** Entities with a number of trips each, in the order given, the first few until more are asked for. */
export function CountedList({
	counted,
}: {
	readonly counted: readonly { readonly entity: EntityBrief; readonly trips: number }[];
}) {
	const { text } = useText();
	const [all, setAll] = useState(false);
	const shown = all ? counted : counted.slice(0, namesAtOnce);
	return (
		<>
			<ul className="around">
				{shown.map(({ entity, trips }) => (
					<li key={entity.id}>
						<KindMark kind={entity.kind} size={20} />
						<span className="around__line">
							<EntityLink entity={entity} />
							<span className="soft">{text("details.trips", { count: trips })}</span>
						</span>
					</li>
				))}
			</ul>
			{counted.length > shown.length && (
				<button type="button" className="evidence__open" onClick={() => setAll(true)}>
					{text("list.all", { count: counted.length })}
				</button>
			)}
		</>
	);
}
