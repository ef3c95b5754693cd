import { type ReactNode, useState } from "react";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import type { Met } from "./people.ts";
import type { Partner } from "./queries.ts";

const namesAtOnce = 6;

/** A part of the page under its heading. */
export function Part({
	title,
	children,
}: {
	readonly title: string;
	readonly children: ReactNode;
}) {
	return (
		<section className="part">
			<h2 className="nl-heading nl-heading--level-2">{title}</h2>
			{children}
		</section>
	);
}

/** Cities or themes of a partner's trips, the most frequent first. */
export function Around({
	title,
	around,
}: {
	readonly title: string;
	readonly around: Partner["cities"];
}) {
	const { text } = useText();
	const [all, setAll] = useState(false);
	if (around.length === 0) return null;
	const shown = all ? around : around.slice(0, namesAtOnce);
	return (
		<Part title={title}>
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
			{around.length > shown.length && (
				<button type="button" className="evidence__open" onClick={() => setAll(true)}>
					{text("list.all", { count: around.length })}
				</button>
			)}
		</Part>
	);
}

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
	const when = !from ? text("when.unknown") : from === to ? from : `${from}–${to}`;
	return (
		<span className="soft around__detail">
			{text("details.trips", { count: trips })}, {when}
		</span>
	);
}
