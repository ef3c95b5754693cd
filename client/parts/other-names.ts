import type { NodeKind } from "#domain/kinds.ts";
import type { MessageKey } from "../i18n/nl.ts";

/** The key of the words before an entity's other names: a theme goes by what is narrower too, which is no name of it. */
export function otherNames(kind: NodeKind): MessageKey {
	return kind === "Theme" ? "details.covers" : "details.aliases";
}
