import { describe, expect, test } from "vitest";
import { refuseForeign } from "#server/guard.ts";

const status = (headers: Record<string, string>, hosts: readonly string[] = []) =>
	refuseForeign(new Request("http://localhost:4000/graphql", { headers }), { hosts })?.status ??
	"passes";

describe("whose requests pass", () => {
	test.each([
		["localhost:4000", {}],
		["127.0.0.1:4000", {}],
		["[::1]:4000", {}],
		["LOCALHOST", {}],
		["localhost:4000", { origin: "http://localhost:4000" }],
		["localhost:4000", { "sec-fetch-site": "same-origin" }],
		["localhost:4000", { "sec-fetch-site": "none" }],
	])("those to %s with %j", (host, headers) => {
		expect(status({ host, ...headers })).toBe("passes");
	});

	test.each([
		["evil.example", {}],
		["localhost.evil.example", {}],
		["127.0.0.1.evil.example:4000", {}],
		["evil.example:127", {}],
		["", {}],
		["localhost:4000", { origin: "http://evil.example" }],
		["localhost:4000", { origin: "http://localhost:5000" }],
		["localhost:4000", { origin: "null" }],
		["localhost:4000", { "sec-fetch-site": "cross-site" }],
		["localhost:4000", { "sec-fetch-site": "same-site" }],
	])("not those to %j with %j", (host, headers) => {
		expect(status({ host, ...headers })).toBe(403);
	});

	test("names that are configured pass too, without port", () => {
		const hosts = ["contacts.example.nl"];
		expect(status({ host: "contacts.example.nl" }, hosts)).toBe("passes");
		expect(status({ host: "contacts.example.nl:8443" }, hosts)).toBe("passes");
		expect(status({ host: "x.contacts.example.nl" }, hosts)).toBe(403);
	});
});
