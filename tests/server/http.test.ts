import { Agent, get } from "node:http";
import { expect, test } from "vitest";
import { listen } from "#server/http.ts";

test("a connection is kept for longer than browsers and proxies do, and serves again", async () => {
	const server = await listen({ port: 0, bindTo: "127.0.0.1", hosts: [] });
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	const ask = () =>
		new Promise<{ port: number | undefined; kept: unknown }>((resolve, reject) => {
			get(`${server.url}/health`, { agent }, (response) => {
				const port = response.socket.localPort;
				const kept = response.headers["keep-alive"];
				response.resume();
				response.once("end", () => resolve({ port, kept }));
			}).once("error", reject);
		});
	const first = await ask();
	const again = await ask();
	expect(first.kept).toBe("timeout=65");
	expect(first.port).toBeGreaterThan(0);
	expect(again.port).toBe(first.port);
	agent.destroy();
	await server.close();
});
