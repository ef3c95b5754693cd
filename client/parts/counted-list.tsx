import type { EntityBrief } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { EntityLink } from "./entity-link.tsx";
import { FirstFew } from "./first-few.tsx";

const namesAtOnce = 6;

/** Entities with a number of trips each, in the order given, the first few until more are asked for. */
export function CountedList({
	counted,
}: {
	readonly counted: readonly { readonly entity: EntityBrief; readonly trips: number }[];
}) {
	const { text } = useText();
	return (
		<FirstFew items={counted} atOnce={namesAtOnce}>
			{({ entity, trips }) => (
				<span className="around__line">
					<EntityLink entity={entity} />
					<span className="soft">{text("details.trips", { count: trips })}</span>
				</span>
			)}
		</FirstFew>
	);
}
