/** Tells a person what is being done; on standard error, as standard output belongs to the program. */
export function say(line) {
	process.stderr.write(`${line}\n`);
}
