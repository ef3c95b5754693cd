/**
 * The architecture as rules; each ends in the sentence that a newcomer should read.
 * The data flows ingest → graph → server → client; domain holds the words that all of them share.
 */
const onlyFrom = (name, comment, folder, allowed) => ({
	name,
	comment,
	severity: "error",
	from: { path: `^${folder}/` },
	to: {
		path: "^(domain|graph|ingest|server|client|tests|setup|bench)/",
		pathNot: `^(${allowed.join("|")})/`,
	},
});

module.exports = {
	forbidden: [
		onlyFrom(
			"domain-imports-nothing",
			"domain/ is the vocabulary: it imports no other folder.",
			"domain",
			["domain"],
		),
		onlyFrom(
			"graph-knows-domain",
			"graph/ is the door to Neo4j: it knows domain/ alone.",
			"graph",
			["graph", "domain"],
		),
		onlyFrom(
			"ingest-knows-domain-and-graph",
			"ingest/ reads reports and writes through graph/: it knows neither server nor client.",
			"ingest",
			["ingest", "domain", "graph"],
		),
		onlyFrom(
			"server-knows-no-client",
			"server/ answers over GraphQL: it knows domain/, graph/ and ingest's pipeline.",
			"server",
			["server", "domain", "graph", "ingest"],
		),
		onlyFrom(
			"client-knows-domain-alone",
			"client/ gets its data over GraphQL: of the other folders it knows domain/ alone.",
			"client",
			["client", "domain"],
		),
		{
			name: "server-uses-ingest-through-its-pipeline",
			comment:
				"server/ asks ingest/ through its door: pipeline.ts for paths, uploads.ts for what a browser hands over, forget/ to forget a person, progress.ts to tell how it went.",
			severity: "error",
			from: { path: "^server/" },
			to: {
				path: "^ingest/",
				pathNot: "^ingest/(pipeline|uploads|progress|forget/(preview|forget-person))\\.ts$",
			},
		},
		{
			name: "domain-imports-no-package",
			comment: "domain/ is pure: it imports no package and no Node module.",
			severity: "error",
			from: { path: "^domain/" },
			to: { dependencyTypes: ["npm", "npm-dev", "core"] },
		},
		{
			name: "stages-do-not-know-each-other",
			comment: "The stages of ingest/ pass plain data on; pipeline.ts and extract.ts join them.",
			severity: "error",
			from: { path: "^ingest/(read|outline|resolve|relate)/" },
			to: { path: "^ingest/(read|outline|find|resolve|relate)/", pathNot: "^ingest/$1/" },
		},
		{
			name: "neo4j-only-in-graph",
			comment:
				"All Cypher and all driver types live in graph/; ask for an answer in graph/read/ instead.",
			severity: "error",
			from: { pathNot: "^(graph|bench|tests)/" },
			to: { path: "neo4j-driver" },
		},
		{
			name: "cytoscape-only-in-canvas",
			comment: "Only client/canvas/ draws; the rest hands it elements.",
			severity: "error",
			from: { pathNot: "^client/canvas/" },
			to: { path: "cytoscape" },
		},
		{
			name: "files-at-named-edges",
			comment:
				"Files are read and written at the edges; pure modules get their contents passed in.",
			severity: "error",
			from: {
				path: "^(domain|graph|ingest|server|client)/",
				pathNot:
					"^(graph/embedded/|graph/connect|ingest/(cli|files|read-report|version|installation-key)\\.ts|ingest/commands/|ingest/(gazetteer|thesaurus|languages|calibration)/|server/(main|static|client-build)\\.ts|server/schema/type-defs\\.ts)",
			},
			to: { path: "^(node:)?fs(/promises)?$" },
		},
		{
			name: "no-import-of-tests",
			comment: "Nothing that ships imports tests/ or bench/.",
			severity: "error",
			from: { pathNot: "^(tests|bench|setup)/|^vitest" },
			to: { path: "^(tests|bench)/" },
		},
		{
			name: "no-cycles",
			comment: "A cycle hides which module comes first; move the shared part down.",
			severity: "error",
			from: {},
			to: { circular: true },
		},
		{
			name: "no-orphans",
			comment: "A module that nothing imports is dead; delete it or use it.",
			severity: "error",
			from: {
				orphan: true,
				pathNot: "\\.(d\\.ts|cjs|json)$|^tests/|^bench/|^setup/|(^|/)tsconfig|\\.config\\.ts$",
			},
			to: {},
		},
		{
			name: "no-unresolved",
			comment:
				"The import can't be resolved; what a benchmark compares us with is installed when it runs.",
			severity: "error",
			from: { pathNot: "^bench/api/neo4j-graphql/" },
			to: { couldNotResolve: true, pathNot: "^virtual:" },
		},
	],
	options: {
		doNotFollow: { path: "node_modules" },
		exclude: { path: "^(node_modules|client/dist|\\.cache|data)/" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.base.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "types", "browser", "node", "default"],
			extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
		},
	},
};
