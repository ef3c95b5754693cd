import { yearSpan } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Part } from "../../parts/part.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import type { Met } from "./people.ts";

/** Through whom a partner was met, each with how often and in which years. */
export function Through({ title, met }: { readonly title: string; readonly met: readonly Met[] }) {
	if (met.length === 0) return null;
	return (
		<Part title={title}>
			<ul className="around">
				{met.map(({ entity, trips, first, last }) => (
					<li key={entity.id}>
						<KindMark kind={entity.kind} size={20} />
						<span>
							<EntityLink entity={entity} withKind />
							{entity.detail && <span className="soft around__detail">{entity.detail}</span>}
							<Period first={first} last={last} trips={trips} />
						</span>
					</li>
				))}
			</ul>
		</Part>
	);
}

function Period(props: {
	readonly first: string | null;
	readonly last: string | null;
	readonly trips: number;
}) {
	const { first, last, trips } = props;
	const { text } = useText();
	const [from, to] = [first?.slice(0, 4), last?.slice(0, 4)];
	const when = from ? yearSpan(from, to) : text("when.unknown");
	return (
		<span className="soft around__detail">
			{text("details.trips", { count: trips })}, {when}
		</span>
	);
}
