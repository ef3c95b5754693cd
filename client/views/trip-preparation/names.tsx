import { Fragment } from "react";
import type { EntityBrief } from "../../api/results.ts";
import { EntityLink } from "../../parts/entity-link.tsx";

/** Names in a sentence, each a link. */
export function Names({ of }: { readonly of: readonly EntityBrief[] }) {
	return of.map((entity, place) => (
		<Fragment key={entity.id}>
			{place > 0 && ", "}
			<EntityLink entity={entity} />
		</Fragment>
	));
}
