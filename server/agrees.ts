import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** Standard input and the stream for what a person reads. */
interface Terminal {
	readonly stdin: Readable & { readonly isTTY?: boolean };
	readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** Asks a question on the terminal: yes unless the answer begins with n or the input ends. Without a terminal, yes. */
export async function agrees(question: string, { stdin, stderr }: Terminal): Promise<boolean> {
	if (!stdin.isTTY || !stderr.isTTY) return true;
	// The terminal itself edits the line, so that Ctrl-C stays a signal.
	const lines = createInterface({ input: stdin, terminal: false });
	stderr.write(`${question} [Y/n] `);
	const answer = await Promise.race([
		once(lines, "line").then(([line]) => String(line)),
		once(lines, "close").then(() => "no"),
	]);
	lines.close();
	return !/^\s*n/iu.test(answer);
}
