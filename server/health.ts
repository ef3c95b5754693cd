import type { Database } from "#graph/connect.ts";
import { reader } from "#graph/session.ts";

const patienceMs = 2_000;

/** The process runs. */
export function health(): Response {
	return Response.json({ status: "alive" });
}

/** 200 when the database answers within two seconds, else 503. */
export async function ready(database: Database): Promise<Response> {
	try {
		const signal = AbortSignal.timeout(patienceMs);
		await Promise.race([
			reader(database, { timeoutMs: patienceMs, signal })("RETURN 1 AS one"),
			new Promise((_, reject) => {
				signal.addEventListener("abort", () => reject(signal.reason));
			}),
		]);
		return Response.json({ status: "ready" });
	} catch {
		return Response.json({ status: "database unavailable" }, { status: 503 });
	}
}
