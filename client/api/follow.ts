import type { Document } from "./client.ts";

/** Follows a subscription by server-sent events until it ends or the signal is aborted; what can't be reached ends it. */
export async function* follow<Variables, Answer>(
	document: Document<Variables, Answer>,
	variables: Variables,
	signal: AbortSignal,
): AsyncGenerator<Answer> {
	const response = await fetch("/graphql", {
		method: "POST",
		headers: { "content-type": "application/json", accept: "text/event-stream" },
		body: JSON.stringify({ query: document.text, variables }),
		signal,
	}).catch(() => null);
	if (!response?.ok || !response.body) return;
	const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
	let rest = "";
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			const events = (rest + value).split("\n\n");
			rest = events.pop() ?? "";
			for (const event of events) {
				const answer = answerOf<Answer>(event);
				if (answer) yield answer;
			}
		}
	} catch {
		// Whoever follows has left, or the server has; both end it.
	}
}

function answerOf<Answer>(event: string): Answer | null {
	const lines = event.split("\n");
	if (!lines.includes("event: next")) return null;
	const data = lines.find((line) => line.startsWith("data: "))?.slice("data: ".length) ?? "null";
	const body = JSON.parse(data) as { readonly data?: Answer | null } | null;
	return body?.data ?? null;
}
