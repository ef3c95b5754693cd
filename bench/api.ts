import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { connect } from "#graph/connect.ts";
import { startEmbedded } from "#graph/embedded/start.ts";
import { migrate } from "#graph/migrate.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { difference } from "./api/agree.ts";
import { askBare, openDriver } from "./api/ask-bare.ts";
import { neo4jBody, post, productBody } from "./api/ask-servers.ts";
import { freshReport } from "./api/fresh-report.ts";
import { noTimings, percentile, type Timings, timeCalls, timeInTurn } from "./api/measure.ts";
import { neo4jGraphqlNeeds } from "./api/neo4j-graphql.ts";
import { draw, type Parameters, type QuestionName, questionNames } from "./api/questions.ts";
import { comparison, table } from "./api/report.ts";
import { startServer } from "./api/servers.ts";
import { prepareStore } from "./api/store.ts";
import { seededRandom } from "./made/random.ts";
import { worldSize } from "./made/world.ts";

/**
 * The API against hand-written Cypher for the same answers, the same behind a bare HTTP server, and @neo4j/graphql, all on
 * one generated store, warm, in one run, their calls interleaved; between rounds a report comes in and must show at once.
 * With `--before FOLDER` also this product as it is in another working tree, over the same store.
 */
const { values } = parseArgs({
	options: {
		trips: { type: "string", default: "1000" },
		concurrency: { type: "string", default: "1,8,32" },
		rounds: { type: "string", default: "4" },
		warm: { type: "string", default: "60" },
		calls: { type: "string", default: "24" },
		seconds: { type: "string", default: "60" },
		only: { type: "string", default: questionNames.join(",") },
		without: { type: "string", default: "" },
		before: { type: "string", default: "" },
		folder: { type: "string", default: join(import.meta.dirname, "../.cache/bench-api") },
	},
});
const say = (line: string) => process.stderr.write(`${line}\n`);
const trips = Number(values.trips);
const asked = questionNames.filter((name) => values.only.split(",").includes(name));

/** No call of a round is begun after this, nor is an answer compared: over a large store some take many seconds. */
const roundMs = 1_000 * Number(values.seconds);
/** No longer than this a contender is warmed up on a question: a slow one is warm after few calls. */
const warmMs = roundMs / 3;

/** What hand-written statements over a large store need, which read all of its facts. */
const heap = process.env.NEO4J_HEAP ?? (trips > 10_000 ? "4g" : "1g");
const dataFolder = await prepareStore({ trips, folder: values.folder, heap, say });
const neo4j = await startEmbedded({ dataFolder, heap, say });
const environment = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password };
const database = await connect({ given: neo4j, dataFolder, heap, say });
await migrate(database);
const driver = openDriver(neo4j);
const withNeo4jGraphql = !values.without.includes("neo4j-graphql");
/** Answers are compared with the driver's all the same. */
const isAsked = (name: string) => !values.without.split(",").includes(name.replaceAll(/\W/g, "-"));
const servers = await Promise.all([
	startServer("bare-server.ts", environment),
	startServer("product-server.ts", { ...environment, DATA_DIR: dataFolder }),
	...(values.before === ""
		? []
		: [
				startServer(join(resolve(values.before), "bench/api/product-server.ts"), {
					...environment,
					DATA_DIR: dataFolder,
				}),
			]),
	...(withNeo4jGraphql
		? [
				startServer("neo4j-graphql/server.mjs", {
					...environment,
					...neo4jGraphqlNeeds(values.folder),
				}),
			]
		: []),
]);
const ports = servers.map(({ port }) => port);
const [bare, product] = ports;
const beforePort = values.before === "" ? undefined : ports[2];
const other = withNeo4jGraphql ? ports.at(-1) : undefined;
if (bare === undefined || product === undefined) throw new Error("A server is missing.");

type Contender = (name: QuestionName, given: Parameters) => Promise<unknown>;
const all: Readonly<Record<string, Contender>> = {
	driver: (name, given) => askBare(driver, name, given),
	"bare http": (name, given) => post(bare, `/${name}`, given),
	...(other === undefined
		? {}
		: { "neo4j/graphql": (name, given) => post(other, "/graphql", neo4jBody(name, given)) }),
	...(beforePort === undefined
		? {}
		: { before: (name, given) => post(beforePort, "/graphql", productBody(name, given)) }),
	product: (name, given) => post(product, "/graphql", productBody(name, given)),
};
const contenders = Object.fromEntries(Object.entries(all).filter(([name]) => isAsked(name)));

/** What says the same as the product should, as rows; @neo4j/graphql has its own way to a network. */
const tellers: Readonly<Record<string, (name: QuestionName, given: Parameters) => unknown>> = {
	driver: (name, given) => askBare(driver, name, given),
	...(other === undefined
		? {}
		: {
				"neo4j/graphql": async (name, given) => {
					const { data } = await post(other, "/graphql", neo4jBody(name, given));
					return (data as Readonly<Record<string, unknown>>)[name];
				},
			}),
};

try {
	await run();
} finally {
	for (const server of servers) await server.stop();
	await driver.close();
	await database.close();
	await neo4j.release();
}

async function run(): Promise<void> {
	const random = seededRandom(7);
	const size = worldSize(trips);
	const calls = Number(values.calls);
	say("warming up …");
	const drawn = (name: QuestionName, count: number) =>
		Array.from({ length: count }, () => draw(name, random, size));
	for (const name of asked)
		for (const [contender, ask] of Object.entries(contenders)) {
			const cold = noTimings();
			const given = drawn(name, Number(values.warm));
			const started = performance.now();
			await timeCalls(
				cold,
				given.map((one) => () => ask(name, one)),
				{ concurrency: 4, withinMs: warmMs },
			);
			say(
				`${name}, ${contender}: ${percentile(cold, 0.5).toFixed(1)} ms cold, ${cold.ms.length} calls in ${secondsSince(started)} s ${cold.firstError ?? ""}`,
			);
		}
	for (const name of asked) {
		for (const teller of Object.keys(tellers)) {
			if (name === "network" && teller !== "driver") continue;
			const started = performance.now();
			say(`${await agreement(name, teller, drawn(name, 20))} ${secondsSince(started)} s`);
		}
	}
	for (const concurrency of values.concurrency.split(",").map(Number)) {
		const timings = new Map<string, Timings>();
		for (let round = 0; round < Number(values.rounds); round += 1) {
			for (const name of asked) {
				const given = drawn(name, calls * Math.min(concurrency, 4));
				const inTurn = Object.entries(contenders);
				inTurn.push(...inTurn.splice(0, round % inTurn.length));
				const timed = inTurn.map(([contender, ask]) => {
					const key = `${name}\t${contender}`;
					const own = timings.get(key) ?? noTimings();
					timings.set(key, own);
					return { timings: own, calls: given.map((one) => () => ask(name, one)) };
				});
				await timeInTurn(timed, { concurrency, withinMs: roundMs });
			}
			await showsAtOnce(round, concurrency);
		}
		const lines = [
			`\n${trips} trips, concurrency ${concurrency}, p50 / p95 in ms (errors)`,
			...table(asked, Object.keys(contenders), timings),
			...comparison(asked, Object.keys(contenders), timings),
		];
		process.stdout.write(`${lines.join("\n")}\n`);
	}
}

function secondsSince(started: number): string {
	return ((performance.now() - started) / 1_000).toFixed(0);
}

/** Tells for how many of these calls a contender and the product say the same, and the first where they don't. */
async function agreement(
	name: QuestionName,
	teller: string,
	given: readonly Parameters[],
): Promise<string> {
	const found: (string | null)[] = [];
	const compare = async (one: Parameters) => {
		const rows = (await tellers[teller]?.(name, one)) as readonly object[];
		const { data } = await post(product ?? 0, "/graphql", productBody(name, one)).catch(
			(error: unknown) => ({ data: String(error) }),
		);
		const told =
			typeof data === "string" ? (["", data] as const) : difference(name, rows, data as object);
		found.push(told && `\n  ${JSON.stringify(one)}\n  ${teller}  ${told[0]}\n  product ${told[1]}`);
	};
	await timeCalls(
		noTimings(),
		given.map((one) => () => compare(one)),
		{ concurrency: 4, withinMs: roundMs },
	);
	const differing = found.filter((told) => told !== null);
	return `${name}, ${teller}: ${found.length - differing.length} of ${found.length} answers are the same (${given.length} drawn) ${differing[0] ?? ""}`;
}

/** A report comes in, and the very next answer must hold it. */
async function showsAtOnce(round: number, concurrency: number): Promise<void> {
	const { batch, city } = freshReport(`${trips}/${concurrency}/${round}/${Date.now()}`);
	const count = async () => {
		const { data } = await post(product ?? 0, "/graphql", {
			query: "query ($place: String!) { briefing(place: $place) { visitCount } }",
			variables: { place: city },
		}).catch(() => ({ data: { briefing: { visitCount: 0 } } }));
		return (data as { briefing: { visitCount: number } }).briefing.visitCount;
	};
	const before = await count();
	const started = performance.now();
	const [outcome] = await writeReports(database, [batch]);
	const took = performance.now() - started;
	const after = await count();
	if (outcome?.state !== "new" || after !== before + 1)
		throw new Error(
			`A new report (${outcome?.state}) does not show: ${before} visits, then ${after}.`,
		);
	say(`round ${round + 1}: a report written in ${took.toFixed(0)} ms shows in the next answer`);
}
