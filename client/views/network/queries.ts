import { graphql, question } from "../../api/graphql.ts";

/** A network of exactly these nodes as a document, its tables for a Dutch Excel. */
export const networkDocumentQuery = question(
	graphql(
		`query NetworkDocument($ids: [ID!]!, $limit: Int!, $format: ExportFormat!, $language: Language!) {
			network(ids: $ids, limit: $limit) {
				export(format: $format, delimiter: semicolon, language: $language) { fileName mediaType content encoding leftOut }
			}
		}`,
	),
);
