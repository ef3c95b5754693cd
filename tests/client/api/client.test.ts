// @vitest-environment node
import { describe, expect, it } from "vitest";
import { ask, type Document, type Transport } from "../../../client/api/client.ts";

const question: Document<object, { readonly answer: number }> = { text: "query Q { answer }" };

function answering(body: unknown, status = 200): Transport {
	const text = typeof body === "string" ? body : JSON.stringify(body);
	return { fetch: async () => new Response(text, { status }), online: () => true };
}

const broken = (online: boolean): Transport => ({
	fetch: () => Promise.reject(new TypeError("Failed to fetch")),
	online: () => online,
});

const codeOf = async (transport: Transport) => {
	const load = await ask(question, {}, { transport });
	return load.state === "failed" ? load.failure.code : load.state;
};

describe("ask", () => {
	it("sends document and variables by POST as JSON", async () => {
		const sent: RequestInit[] = [];
		const transport: Transport = {
			fetch: async (_, init) => {
				sent.push(init ?? {});
				return Response.json({ data: { answer: 1 } });
			},
			online: () => true,
		};
		const load = await ask(question, { id: "a" }, { transport });
		expect(load).toEqual({ state: "ready", data: { answer: 1 } });
		expect(sent[0]).toMatchObject({
			method: "POST",
			headers: { "content-type": "application/json" },
		});
		expect(JSON.parse(String(sent[0]?.body))).toEqual({
			query: question.text,
			variables: { id: "a" },
		});
	});

	it.each([
		["DATABASE_UNAVAILABLE", "database"],
		["TIMEOUT", "too-slow"],
		["BUSY", "too-slow"],
		["TOO_EXPENSIVE", "too-much"],
		["BAD_INPUT", "bad-request"],
		["INTERNAL_SERVER_ERROR", "unexpected"],
		["SOMETHING_NEW", "unexpected"],
	])("knows the server's code %s as %s", async (code, known) => {
		expect(await codeOf(answering({ errors: [{ message: "m", extensions: { code } }] }))).toBe(
			known,
		);
	});

	it("shows the server's words only where they help the reader", async () => {
		const failure = async (code: string) => {
			const body = { errors: [{ message: "words", extensions: { code } }] };
			const load = await ask(question, {}, { transport: answering(body) });
			return load.state === "failed" ? load.failure.message : "";
		};
		expect(await failure("TOO_EXPENSIVE")).toBe("words");
		expect(await failure("INTERNAL_SERVER_ERROR")).toBeNull();
	});

	it.each([
		["text of a server that starts", answering("Even geduld", 503), "database"],
		["a gateway without a server", answering("", 502), "unreachable"],
		["nonsense", answering("<html>", 200), "unexpected"],
		["no server", broken(true), "unreachable"],
		["no connection", broken(false), "offline"],
	] as const)("takes %s for a failure of its own", async (_, transport, code) => {
		expect(await codeOf(transport)).toBe(code);
	});

	it("rejects when the asker leaves", async () => {
		const signal = AbortSignal.abort();
		await expect(ask(question, {}, { signal, transport: broken(true) })).rejects.toThrow();
	});
});
