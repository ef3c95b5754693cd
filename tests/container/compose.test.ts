import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { program } from "./recipe.ts";

interface Service {
	readonly user?: string;
	readonly cap_drop: readonly string[];
	readonly security_opt: readonly string[];
	readonly ports?: readonly string[];
	readonly volumes: readonly (string | { readonly source: string; readonly read_only?: boolean })[];
	readonly environment: Readonly<Record<string, string>>;
}

const text = readFileSync(join(program, "docker-compose.yml"), "utf8");
const file: { services: Record<string, Service> } = parse(text, { merge: true });
const services = Object.entries(file.services);

function problems(compose: unknown): readonly string[] {
	const schema = JSON.parse(readFileSync(join(import.meta.dirname, "compose-spec.json"), "utf8"));
	const { $schema: _, ...rules } = schema;
	const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
		rules,
	);
	if (validate(compose)) return [];
	return (validate.errors ?? []).map((error) => `${error.instancePath}: ${error.message}`);
}

describe("docker-compose.yml", () => {
	it("keeps to the schema of the Compose specification, which refuses a key that it does not know", () => {
		expect(problems(file)).toEqual([]);
		expect(problems({ services: { app: { imagee: "none" } } })).not.toEqual([]);
	});

	it("has no password of its own and says what is missing", () => {
		const uses = text.split("\n").filter((line) => /_(?:AUTH|PASSWORD):/.test(line));
		expect(uses).toHaveLength(2);
		for (const use of uses) expect(use).toMatch(/\$\{NEO4J_PASSWORD:\?Set NEO4J_PASSWORD to .+\}$/);
	});

	it("keeps the service and the variables that npm start uses", () => {
		expect(file.services.neo4j?.ports).toEqual([`127.0.0.1:$\{NEO4J_PORT:-7687}:7687`]);
		const required = [...text.matchAll(/\$\{(\w+)(?::\?|\})/g)].map(([, name]) => name);
		expect([...new Set(required)]).toEqual(["NEO4J_PASSWORD"]);
	});
});

describe.each(services)("service %s", (_, service) => {
	it("is reached from this machine alone and has no more rights than it needs", () => {
		for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
		expect(service.cap_drop).toEqual(["ALL"]);
		expect(service.security_opt).toContain("no-new-privileges:true");
	});

	it("writes to named volumes alone", () => {
		for (const volume of service.volumes)
			if (typeof volume === "string") expect(volume).toMatch(/^[a-z0-9-]+:\//);
			else expect(volume.read_only).toBe(true);
	});
});
