import { useState } from "react";
import type { Network } from "../../api/results.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import { neighboursOf } from "./neighbours.ts";

const linesAtOnce = 8;

/** The same as the drawing says, as a list: who and what a partner and its people are linked to, and how. */
export function NeighbourList({
	around,
	network,
}: {
	readonly around: readonly string[];
	readonly network: Network;
}) {
	const { language, text } = useText();
	const [all, setAll] = useState(false);
	const neighbours = neighboursOf(around, network, language);
	const shown = all ? neighbours : neighbours.slice(0, linesAtOnce);
	return (
		<>
			<ul className="around" aria-label={text("corner.list")}>
				{shown.map(({ entity, words }) => (
					<li key={entity.id}>
						<KindMark kind={entity.kind} size={20} />
						<span>
							<span className="soft">{words.join(", ")} </span>
							<EntityLink entity={entity} withKind />
						</span>
					</li>
				))}
			</ul>
			{neighbours.length > shown.length && (
				<button type="button" className="evidence__open" onClick={() => setAll(true)}>
					{text("list.all", { count: neighbours.length })}
				</button>
			)}
		</>
	);
}
