import { createContext, type ReactNode, use } from "react";
import { kindCaptions, type NodeKind } from "#domain/kinds.ts";
import { PageLink } from "../address/navigation.tsx";
import type { EntityBrief } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { KindMark } from "../theme/kind-mark.tsx";
import { entityHref } from "./entity-address.ts";

type WhereTo = (entity: { readonly kind: NodeKind; readonly id: string }) => string;

/** Where links to entities lead: to the entity's own page, unless a view shows them itself. */
export const WhereToContext = createContext<WhereTo>(entityHref);

/** An entity's name as a link to where it is shown, with `mark` its sign before it. */
export function EntityLink(props: {
	readonly entity: Pick<EntityBrief, "id" | "kind" | "name">;
	readonly mark?: boolean;
	/** In a list of several kinds: a screen reader hears the kind too. */
	readonly withKind?: boolean;
	readonly className?: string;
	readonly children?: ReactNode;
}) {
	const { entity, mark = false, withKind = false, className = "nl-link", children } = props;
	const { language } = useText();
	const whereTo = use(WhereToContext);
	return (
		<>
			{mark && <KindMark kind={entity.kind} size={20} />}
			<PageLink to={whereTo(entity)} className={className}>
				{children ?? entity.name}
				{withKind && <span className="unseen"> ({kindCaptions[entity.kind][language].one})</span>}
			</PageLink>
		</>
	);
}
