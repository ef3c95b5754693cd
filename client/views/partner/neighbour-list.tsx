import type { Network } from "../../api/results.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { FirstFew } from "../../parts/first-few.tsx";
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
	return (
		<FirstFew
			items={neighboursOf(around, network, language)}
			atOnce={linesAtOnce}
			label={text("corner.list")}
		>
			{({ entity, words }) => (
				<span>
					<span className="soft">{words.join(", ")} </span>
					<EntityLink entity={entity} withKind />
				</span>
			)}
		</FirstFew>
	);
}
