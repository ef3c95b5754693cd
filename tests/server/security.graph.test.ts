import { GraphQLError, getIntrospectionQuery } from "graphql";
import { type Audit, serverAudits } from "graphql-http";
import neo4j from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { maskForClient } from "#server/errors.ts";
import { madeBatches } from "../graph/made-reports.ts";
import { openStore } from "../graph/store.ts";
import { askable } from "./ask.ts";

let database: Database;
let local: ReturnType<typeof askable>;
let exposed: ReturnType<typeof askable>;
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, madeBatches);
	local = askable({ database });
	exposed = askable({ database, exposed: true, hosts: ["contacts.example.nl"] });
});
afterAll(() => database.close());

const json = { "content-type": "application/json" };
const query = "{ __typename }";
const url = "http://localhost:4000/graphql";
const repeat = (count: number, make: (index: number) => string) =>
	Array.from({ length: count }, (_, index) => make(index)).join(" ");

describe("the protocol", () => {
	const audits: readonly Audit[] = serverAudits({
		url,
		fetchFn: (input: string, init?: RequestInit) => local.app.fetch(new Request(input, init)),
	});

	test("has 61 audits", () => {
		expect(audits).toHaveLength(61);
	});

	test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
		"%s",
		async (_, audit) => {
			const result = await audit.fn();
			expect(result.status === "ok" ? "ok" : result.reason).toBe("ok");
		},
	);
});

describe("who may ask", () => {
	test("no header grants another origin anything", async () => {
		for (const init of [
			{ method: "POST", headers: json, body: JSON.stringify({ query }) },
			{ method: "OPTIONS", headers: { "access-control-request-method": "POST" } },
			{
				method: "POST",
				headers: { ...json, origin: "http://evil.example" },
				body: JSON.stringify({ query }),
			},
		]) {
			const { headers } = await local.send(init);
			expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
		}
	});

	test.each([
		["a foreign host", { host: "evil.example" }],
		["a foreign origin", { host: "localhost:4000", origin: "http://evil.example" }],
		["an origin without a name", { host: "localhost:4000", origin: "null" }],
		["another site's page", { host: "localhost:4000", "sec-fetch-site": "cross-site" }],
	])("%s is refused before the question is read", async (_, headers) => {
		const answer = await local.post({ query }, headers);
		expect([answer.status, answer.data]).toEqual([403, undefined]);
	});

	test.each([
		["a form", "application/x-www-form-urlencoded", "query=%7B__typename%7D"],
		[
			"a multipart form",
			"multipart/form-data; boundary=x",
			'--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{__typename}"}\r\n--x--',
		],
		["plain text", "text/plain", JSON.stringify({ query })],
		["bare GraphQL", "application/graphql", query],
	])("%s is refused", async (_, type, body) => {
		expect(
			(await local.send({ method: "POST", headers: { "content-type": type }, body })).status,
		).toBe(415);
	});

	test("no mutation by GET, and none by POST where the app has no way to change the store", async () => {
		const get = await local.send({ url: `${url}?query=mutation%7B__typename%7D` });
		expect([get.status, get.data]).toEqual([405, undefined]);
		const { errors } = await local.ask("mutation { ingestSamples { new } }");
		expect(errors[0]?.extensions?.code).toBe("READ_ONLY");
	});

	test("no question by GET where others can reach us", async () => {
		expect((await exposed.send({ url: `${url}?query=%7B__typename%7D` })).status).toBe(405);
	});

	test.each(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"])("no %s", async (method) => {
		expect((await local.send({ method })).status).toBe(405);
	});

	test("several questions at once are refused", async () => {
		const answer = await local.post([{ query }, { query }]);
		expect([answer.status, answer.data]).toEqual([400, undefined]);
	});

	test("every answer says that its type isn't to be guessed and isn't kept", async () => {
		for (const path of ["/graphql", "/health", "/ready", "/elsewhere"]) {
			const { headers } = await local.send({ url: `http://localhost:4000${path}` });
			expect(headers.get("x-content-type-options")).toBe("nosniff");
			expect(headers.get("cache-control")).toBe("no-store");
		}
	});
});

describe("how much may be asked", () => {
	test.each([
		["depth", `{ node(id: "x") ${"{ ... on Trip { report ".repeat(8)}{ id }${" } }".repeat(8)} }`],
		[
			"depth through fragments",
			`{ node(id: "x") { ...A } } fragment A on Trip { report { trips { ...B } } } fragment B on Trip { report { trips { report { trips { report { trips { id } } } } } } }`,
		],
		["aliases", `{ ${repeat(16, (i) => `a${i}: statistics { facts }`)} }`],
		["aliases of __typename", `{ ${repeat(101, (i) => `a${i}: __typename`)} }`],
		[
			"aliases through fragments",
			`{ ${"...F ".repeat(4)} } fragment F on Query { ${repeat(5, (i) => `a${i}: __typename`)} }`,
		],
		["directives", `{ __typename ${"@skip(if: false) ".repeat(9)} }`],
		[
			"cost",
			`{ trips(first: 100) { edges { node { facts(first: 100) { edges { node { id type role } } } } } } }`,
		],
	])("%s is limited, with the figures", async (_, text) => {
		const { errors, data, queries } = await local.ask(text);
		expect(errors.map(({ message }) => message).join()).toMatch(/more than the limit of \d+/);
		expect(errors.some(({ extensions }) => extensions?.code === "TOO_EXPENSIVE")).toBe(true);
		expect([data, queries]).toEqual([undefined, 0]);
	});

	test.each([
		["tokens", `{ ${"__typename ".repeat(600)} }`],
		["brackets in brackets", "{a".repeat(20_000)],
		["lists in lists", `{ search(query: ${"[".repeat(20_000)}) { totalCount } }`],
	])("%s end the parsing", async (_, text) => {
		const { status, errors } = await local.ask(text);
		expect(status).toBeLessThan(500);
		expect(errors[0]?.message).toMatch(/token|Syntax Error/);
	});

	test("variables of any depth are refused without harm", async () => {
		const deep = `{"query":"query($q: String!) { search(query: $q) { totalCount } }","variables":{"q":${"[".repeat(5000)}${"]".repeat(5000)}}}`;
		const { status, errors } = await local.post(deep);
		expect(status).toBeLessThan(500);
		expect(errors).not.toEqual([]);
	});

	test("bodies over 1 MB are refused, with a length given or not", async () => {
		const body = JSON.stringify({ query, variables: { x: "x".repeat(1_000_001) } });
		const refused = await local.post(body);
		expect(refused.status).toBe(413);
		expect(refused.errors[0]).toMatchObject({
			message: "The question is larger than the limit of 1000000 bytes.",
			extensions: { code: "TOO_EXPENSIVE" },
		});
		const stream = new Blob([body]).stream();
		const answer = await local.send({
			method: "POST",
			headers: json,
			body: stream,
			duplex: "half",
		} as RequestInit);
		expect(answer.status).toBe(413);
	});

	test("fragments that spread themselves are refused", async () => {
		const { errors } = await local.ask("{ ...F } fragment F on Query { ...F }");
		expect(errors[0]?.message).toMatch(/itself/);
	});
});

describe("what a stranger learns", () => {
	test("nothing of the schema where others can reach us", async () => {
		const introspection = await exposed.ask("{ __schema { types { name } } }");
		expect([introspection.data, introspection.errors.length > 0]).toEqual([undefined, true]);
		const typo = await exposed.ask("{ statistic { facts } }");
		expect(typo.text).not.toMatch(/Did you mean|statistics/);
		const value = await exposed.ask('{ search(query: "x", kinds: [Tripp]) { totalCount } }');
		expect(value.text).not.toMatch(/Did you mean/);
		const page = await exposed.send({ headers: { accept: "text/html" } });
		expect(page.status).toBe(405);
	});

	test("on the own machine the schema can be read, its suggestions too", async () => {
		expect(
			(await local.ask("{ __schema { queryType { name } } }")).data.__schema.queryType.name,
		).toBe("Query");
		expect((await local.ask("{ statistic { facts } }")).text).toMatch(/Did you mean/);
	});

	test("GraphiQL needs nothing from elsewhere, and its introspection passes the limits", async () => {
		const page = await local.send({ headers: { accept: "text/html" } });
		expect(page.status).toBe(200);
		expect(page.text).not.toMatch(/(?:src|href)="https?:/);
		expect(page.headers.get("content-security-policy")).toMatch(/connect-src 'self'/);
		const asked = await local.ask(
			getIntrospectionQuery({
				specifiedByUrl: true,
				directiveIsRepeatable: true,
				schemaDescription: true,
				inputValueDeprecation: true,
				oneOf: true,
			}),
		);
		expect(asked.errors).toEqual([]);
	});

	test("nothing of the database's syntax or program, whatever is searched for", async () => {
		for (const words of ["*:*", "a AND (", '"', "[x TO y]", "a~b^c", "\\", "//"]) {
			const { status, errors } = await local.ask(
				"query ($q: String!) { search(query: $q) { totalCount } }",
				{ q: words },
			);
			expect([status, errors]).toEqual([200, []]);
		}
	});

	test("of an unexpected error no word; the log has its place but no text of it", async () => {
		const secret = "Solveig Brännström-Ås";
		const broken: Database = {
			...database,
			driver: {
				...database.driver,
				executeQuery: () => Promise.reject(new TypeError(secret)),
			} as unknown as Database["driver"],
		};
		const { ask, lines } = askable({ database: broken });
		const { text, errors } = await ask('{ node(id: "x") { id } }');
		expect(errors[0]).toMatchObject({
			message: "Unexpected error.",
			extensions: { code: "INTERNAL_SERVER_ERROR" },
		});
		expect(text).not.toMatch(/Solveig|TypeError|\.ts/);
		expect(lines.join()).toMatch(/TypeError at node/);
		expect(lines.join()).not.toContain(secret);
	});
});

describe("when the database", () => {
	test("can't be reached, the answer says so by a code, and ready isn't", async () => {
		const driver = neo4j.driver("bolt://127.0.0.1:1", undefined, {
			maxTransactionRetryTime: 100,
			connectionAcquisitionTimeout: 500,
		});
		const gone = askable({ database: { ...database, driver } });
		const { errors, status } = await gone.ask("{ statistics { facts } }");
		expect(errors[0]?.extensions?.code).toBe("DATABASE_UNAVAILABLE");
		expect(status).toBe(503);
		expect((await gone.send({ url: "http://localhost:4000/ready" })).status).toBe(503);
		expect((await gone.send({ url: "http://localhost:4000/health" })).status).toBe(200);
		await driver.close();
	});

	test("answers, ready says so", async () => {
		expect((await local.send({ url: "http://localhost:4000/ready" })).status).toBe(200);
	});

	test("takes too long, it ends the query itself", async () => {
		const { reader } = await import("#graph/session.ts");
		const slow = "UNWIND range(1, 100000000) AS a WITH a, sqrt(a) AS b RETURN sum(b)";
		await expect(reader(database, { timeoutMs: 200 })(slow)).rejects.toMatchObject({
			code: expect.stringMatching(/TransactionTimedOut/),
		});
	});

	test("would be asked for a client that has left, no query begins", async () => {
		const { reader } = await import("#graph/session.ts");
		const asked: unknown[] = [];
		const run = reader(database, {
			signal: AbortSignal.abort(),
			onQuery: (statements) => asked.push(statements),
		});
		await expect(run("RETURN 1")).rejects.toThrow(/abort/);
		expect(asked).toEqual([]);
	});

	test("is at work for a client that leaves, the query ends", async () => {
		const { reader } = await import("#graph/session.ts");
		const slow = "UNWIND range(1, 2000000000) AS left WITH left, sqrt(left) AS b RETURN sum(b)";
		const controller = new AbortController();
		const running = reader(database, { signal: controller.signal })(slow);
		setTimeout(() => controller.abort(), 300);
		const left: unknown = await running.catch((error: unknown) => error);
		expect(left).toMatchObject({ name: "AbortError" });
		const logged: string[] = [];
		maskForClient(new GraphQLError("left", { originalError: left as Error }), (line) =>
			logged.push(line),
		);
		expect(logged).toEqual([]);
		maskForClient(new Error("a fault"), (line) => logged.push(line));
		expect(logged).toHaveLength(1);
		const find =
			'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS "AS left" RETURN count(*) AS running';
		await expect
			.poll(async () => (await reader(database)<{ running: number }>(find))[0]?.running, {
				timeout: 5000,
			})
			.toBeLessThanOrEqual(1);
	});
});
