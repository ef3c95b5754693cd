import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { resolve } from "node:path";

export interface Started {
	readonly port: number;
	stop(): Promise<void>;
}

/** Starts a server of this folder, or one given by its whole path, as a process of its own on a free port of this machine and waits until it answers. */
export async function startServer(
	file: string,
	environment: Readonly<Record<string, string>>,
): Promise<Started> {
	const port = await freePort();
	const child: ChildProcess = fork(resolve(import.meta.dirname, file), {
		env: { ...process.env, ...environment, PORT: String(port) },
		execArgv: [...process.execArgv, ...(process.env.SERVER_OPTIONS?.split(" ") ?? [])],
	});
	const [first] = await Promise.race([once(child, "message"), once(child, "exit")]);
	if (first !== "ready") throw new Error(`${file} has not started (exit code ${first}).`);
	return {
		port,
		async stop() {
			const ended = once(child, "exit");
			child.kill("SIGINT");
			setTimeout(() => child.kill("SIGKILL"), 3_000).unref();
			await ended;
		},
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	const port = typeof address === "object" && address !== null ? address.port : 0;
	server.close();
	await once(server, "close");
	return port;
}
