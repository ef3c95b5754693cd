import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Tests that ask a real Neo4j say so by their folder or by their name: `….graph.test.ts`. */
const needsNeo4j = ["tests/graph/**/*.test.ts", "tests/**/*.graph.test.ts"];
const elsewhere = ["tests/client/**", "tests/e2e/**", "tests/platform/**"];

/** One copy of graphql for tests and packages: the one that Node itself takes, as it refuses to work as two. */
const asNode = { resolve: { conditions: ["module-sync", "node", "import", "default"] } };

export default defineConfig({
	test: {
		passWithNoTests: true,
		reporters: ["default", "./tests/setup/tally-reporter.ts"],
		maxWorkers: 2,
		projects: [
			{
				ssr: asNode,
				test: {
					name: "node",
					include: ["tests/**/*.test.ts"],
					exclude: [...elsewhere, ...needsNeo4j],
					environment: "node",
					// Some read all annotated reports; a busy machine may take its time.
					testTimeout: 180_000,
				},
			},
			{
				plugins: [react()],
				test: {
					name: "client",
					include: ["tests/client/**/*.test.{ts,tsx}"],
					environment: "happy-dom",
					testTimeout: 60_000,
				},
			},
			{
				ssr: asNode,
				test: {
					name: "graph",
					include: needsNeo4j,
					exclude: elsewhere,
					environment: "node",
					globalSetup: ["tests/setup/neo4j.ts"],
					// One store for all: a file that empties it must not run beside another.
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				ssr: asNode,
				test: {
					name: "e2e",
					include: ["tests/e2e/**/*.test.ts"],
					environment: "node",
					globalSetup: ["tests/setup/neo4j.ts"],
					fileParallelism: false,
					// Walks of many steps, each of which may wait on a busy machine.
					testTimeout: 150_000,
					hookTimeout: 120_000,
					// After graph, as both use the one store.
					sequence: { groupOrder: 1 },
				},
			},
			{
				test: {
					name: "platform",
					include: ["tests/platform/**/*.test.ts"],
					environment: "node",
					fileParallelism: false,
					// Each starts several Neo4j, which takes minutes where others keep the machine busy.
					testTimeout: 300_000,
					hookTimeout: 300_000,
					sequence: { groupOrder: 2 },
				},
			},
		],
	},
});
