import { Button } from "@nl-design-system-candidate/button-react";
import { type ReactNode, useState } from "react";
import { kindCaptions } from "#domain/kinds.ts";
import { PageLink } from "../address/navigation.tsx";
import { entityQuery } from "../api/queries.ts";
import type { EntityFacts } from "../api/results.ts";
import { useAnswer, useAnswers } from "../api/use-answers.ts";
import { useText } from "../i18n/language.ts";
import { capital } from "../i18n/words.ts";
import { Icon } from "../theme/icons.tsx";
import { KindMark } from "../theme/kind-mark.tsx";
import { reportAddress } from "../views/report/address.ts";
import { FactList } from "./fact-list.tsx";
import { Loaded } from "./failure.tsx";
import { ForgetSubject } from "./forget-link.tsx";
import { otherNames } from "./other-names.ts";
import { SampleBadge } from "./sample-badge.tsx";

const pageSize = 20;

/** One entity: its names, and its facts page by page; `actions` stand below its head. */
export function Details(props: {
	readonly id: string;
	readonly actions?: (entity: EntityFacts) => ReactNode;
	/** True where its name stands above already. */
	readonly headless?: boolean;
}) {
	const { id, actions, headless = false } = props;
	const { language, text } = useText();
	const load = useAnswer(entityQuery, { id, first: pageSize, after: null, language });
	return (
		<Loaded load={load} waiting={text("details.loading")}>
			{({ node }) =>
				node && "facts" in node ? (
					<article className="entity" data-entity={node.id}>
						{!headless && <EntityHead entity={node} />}
						{actions && <div className="actions">{actions(node)}</div>}
						{!headless && node.aliases.length > 0 && (
							<p className="entity__aliases">
								<span className="soft">{text(otherNames(node.kind))}:</span>{" "}
								{node.aliases.join(", ")}
							</p>
						)}
						<Facts key={node.id} entity={node} />
						{!headless && node.kind === "Person" && <ForgetSubject id={node.id} />}
					</article>
				) : (
					<p className="nl-paragraph">{text("details.gone")}</p>
				)
			}
		</Loaded>
	);
}

function EntityHead({ entity }: { readonly entity: EntityFacts }) {
	const { language, text } = useText();
	const { kind, name, detail, sample, tripCount, neighbourCount } = entity;
	return (
		<header className="entity__head">
			<KindMark kind={kind} size={40} />
			<div>
				<p className="entity__kind">
					{capital(kindCaptions[kind][language].one)}
					{sample && <SampleBadge />}
				</p>
				<h2 className="nl-heading nl-heading--level-2" id="details-name" tabIndex={-1}>
					{name}
				</h2>
				{detail && <p className="entity__detail">{detail}</p>}
				<p className="entity__counts">
					{kind !== "Trip" && <span>{text("details.trips", { count: tripCount })}</span>}
					<span>{text("details.neighbours", { count: neighbourCount })}</span>
				</p>
			</div>
		</header>
	);
}

function Facts({ entity }: { readonly entity: EntityFacts }) {
	const { language, text } = useText();
	const [cursors, setCursors] = useState<readonly string[]>([]);
	const later = useAnswers(
		entityQuery,
		cursors.map((after) => ({ id: entity.id, first: pageSize, after, language })),
	);
	const pages = later.flatMap((load) =>
		load.state === "ready" && load.data.node && "facts" in load.data.node
			? [load.data.node.facts]
			: [],
	);
	const facts = [entity.facts, ...pages].flatMap((page) => page.edges.map((edge) => edge.node));
	const last = pages.at(-1) ?? entity.facts;
	const pending = later.find((load) => load.state !== "ready");
	const report = reportOf(entity);
	return (
		<>
			{report && (
				<p>
					<PageLink to={reportAddress.at({ id: report })}>{text("details.openReport")}</PageLink>
				</p>
			)}
			<h3 className="nl-heading nl-heading--level-3 entity__facts">{text("details.facts")}</h3>
			<FactList
				entity={entity.id}
				facts={facts}
				complete={facts.length >= entity.facts.totalCount}
			/>
			{pending && (
				<Loaded load={pending} waiting={text("details.loading")}>
					{() => null}
				</Loaded>
			)}
			{entity.facts.totalCount > facts.length && (
				<p className="entity__more">
					<span className="soft">
						{text("details.shown", { shown: facts.length, total: entity.facts.totalCount })}
					</span>
					<Button
						purpose="secondary"
						onClick={() => {
							const cursor = last.pageInfo.endCursor;
							if (cursor && !cursors.includes(cursor)) setCursors([...cursors, cursor]);
						}}
					>
						{text("details.more")}
					</Button>
				</p>
			)}
		</>
	);
}

/** The report that an entity stands for or that describes it, where there is just one. */
function reportOf(entity: EntityFacts): string | null {
	if (entity.kind === "Report") return entity.id;
	if (entity.kind !== "Trip") return null;
	const facts = entity.facts.edges.map((edge) => edge.node);
	const describing = facts.find((fact) => fact.type === "DESCRIBES");
	return describing?.from.id ?? facts[0]?.evidence[0]?.report.id ?? null;
}

/** What stands in the place of the details while nothing is chosen. */
export function NoDetails() {
	const { text } = useText();
	return (
		<div className="entity-none">
			<Icon name="target" />
			<p className="nl-paragraph">{text("details.empty")}</p>
		</div>
	);
}
