import { ask } from "../../api/client.ts";
import { mapLoad } from "../../api/load.ts";
import type { Drawing } from "../../canvas/drawing.ts";
import { useText } from "../../i18n/language.ts";
import { ExportMenu } from "../../parts/export-menu.tsx";
import { networkDocumentQuery } from "./queries.ts";

const formats = [
	{ value: "csv", words: "network.export.csv" },
	{ value: "csvFacts", words: "network.export.csvFacts" },
	{ value: "graphml", words: "network.export.graphml" },
	{ value: "gexf", words: "network.export.gexf" },
	{ value: "jsonld", words: "network.export.jsonld" },
] as const;
const most = 300;

/** Saves what is drawn, in a form for tables, for graph programs or for the web of data. */
export function NetworkExport({ nodes }: { readonly nodes: Drawing["nodes"] }) {
	const { language, text } = useText();
	return (
		<ExportMenu
			label={text("network.export")}
			formats={formats.map(({ value, words }) => ({ value, words: text(words) }))}
			ask={async (format) => {
				const ids = nodes.map(({ entity }) => entity.id).slice(0, most);
				const load = await ask(networkDocumentQuery, { ids, limit: ids.length, format, language });
				const beyond = nodes.length - ids.length;
				return mapLoad(load, ({ network: { export: saved } }) => ({
					...saved,
					leftOut: saved.leftOut + beyond,
				}));
			}}
		/>
	);
}
