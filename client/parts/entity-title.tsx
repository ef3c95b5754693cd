import type { ReactNode } from "react";
import { kindCaptions } from "#domain/kinds.ts";
import { PageLink } from "../address/navigation.tsx";
import type { EntityBrief } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { capital } from "../i18n/words.ts";
import { KindMark } from "../theme/kind-mark.tsx";
import { networkAddress } from "../views/network/address.ts";
import { isolate } from "../views/network/plan.ts";
import { otherNames } from "./other-names.ts";
import { PageTitle } from "./page-title.tsx";
import { SampleBadge } from "./sample-badge.tsx";

/** The head of an entity's own page: its sign, kind and names, and the way to its network; `children` stand below the names. */
export function EntityTitle(props: {
	readonly entity: EntityBrief & { readonly aliases: readonly string[] };
	readonly children?: ReactNode;
}) {
	const { language, text } = useText();
	const { kind, name, detail, aliases, sample, id } = props.entity;
	return (
		<header className="title">
			<KindMark kind={kind} size={48} />
			<div>
				<p className="title__kind">
					{capital(kindCaptions[kind][language].one)}
					{sample && <SampleBadge />}
				</p>
				<PageTitle title={name} />
				{detail && <p>{capital(detail)}</p>}
				{aliases.length > 0 && (
					<p className="soft">
						{text(otherNames(kind))}: {aliases.join(", ")}
					</p>
				)}
				{props.children}
			</div>
			<p className="title__ways">
				<PageLink
					to={networkAddress.at({ ...isolate(id), selected: id })}
					className="nl-button nl-button--secondary"
				>
					{text("details.openNetwork")}
				</PageLink>
			</p>
		</header>
	);
}
