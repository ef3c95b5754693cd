import type { ASTVisitor, ValidationContext } from "graphql";
import { tooExpensive } from "#server/errors.ts";
import { documentSize } from "#server/limits/document-size.ts";
import { limits } from "#server/limits/limits.ts";

/** Refuses a document that is too deep or has too many aliases or directives, with the figures. */
export function documentSizeRule(context: ValidationContext): ASTVisitor {
	return {
		Document(document) {
			const size = documentSize(document);
			for (const measure of ["depth", "aliases", "directives"] as const)
				if (size[measure] > limits[measure])
					context.reportError(
						tooExpensive(
							`The question has ${measure} ${size[measure]}, more than the limit of ${limits[measure]}.`,
						),
					);
		},
	};
}
