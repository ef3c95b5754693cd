import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

// @neo4j/graphql 7 over the same store. Look-ups are its own; what it can't say is a hand-written statement in @cypher.
const require = createRequire(join(process.env.PACKAGES ?? "", "package.json"));
const { Neo4jGraphQL } = require("@neo4j/graphql");
const neo4j = require("neo4j-driver");
const { graphql } = require("graphql");

const driver = neo4j.driver(
	process.env.NEO4J_URI,
	neo4j.auth.basic("neo4j", process.env.NEO4J_PASSWORD),
	{ disableLosslessIntegers: true },
);
const typeDefs = readFileSync(new URL("store.graphql", import.meta.url), "utf8").replace(
	/STATEMENT_(\w+)/g,
	(_, name) =>
		JSON.parse(process.env.STATEMENTS)[name].replaceAll("\\", "\\\\").replaceAll('"""', '\\"""'),
);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();

createServer((request, response) => {
	const parts = [];
	request.on("data", (part) => parts.push(part));
	request.on("end", async () => {
		const { query, variables } = JSON.parse(Buffer.concat(parts).toString());
		const answer = await graphql({
			schema,
			source: query,
			variableValues: variables,
			contextValue: { executionContext: driver, sessionConfig: { database: "neo4j" } },
		});
		response.writeHead(200, { "content-type": "application/json" });
		response.end(JSON.stringify(answer));
	});
}).listen(Number(process.env.PORT), "127.0.0.1", () => process.send("ready"));
