import { type ChildProcess, spawn } from "node:child_process";

export interface CommandResult {
	/** Exit code; null when the command could not be started or was killed. */
	readonly code: number | null;
	/** Everything it printed, standard output and standard error as they came. */
	readonly output: string;
}

const running = new Set<ChildProcess>();

process.once("exit", () => {
	for (const child of running) child.kill();
});

/** Runs a command to its end without a shell; never throws, and ends the command when this process ends. */
export function runCommand(
	command: string,
	parameters: readonly string[],
	environment: NodeJS.ProcessEnv = process.env,
): Promise<CommandResult> {
	return new Promise((resolve) => {
		const child = spawn(command, parameters, {
			env: environment,
			stdio: ["ignore", "pipe", "pipe"],
			windowsHide: true,
		});
		running.add(child);
		let output = "";
		const keep = (text: string) => {
			output = (output + text).slice(-20_000);
		};
		child.stdout.setEncoding("utf8").on("data", keep);
		child.stderr.setEncoding("utf8").on("data", keep);
		const finish = (code: number | null) => {
			running.delete(child);
			resolve({ code, output });
		};
		child.once("error", (error) => {
			keep(error.message);
			finish(null);
		});
		child.once("close", finish);
	});
}
