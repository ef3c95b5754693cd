// What set-up runs in tests: tells which Node it got and what it was given, then waits when asked to.
const [wait, ...rest] = process.argv.slice(2);
if (wait === "wait") {
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(signal, () => {
			process.stdout.write(`"${signal}"\n`, () => process.exit(7));
		});
	setInterval(() => {}, 1_000);
}
process.stdout.write(`${JSON.stringify({ node: process.versions.node, rest })}\n`);
