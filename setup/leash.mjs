/**
 * Loaded into the program before anything else: when run.mjs is gone, even by kill -9, the program is asked to stop as if
 * by Ctrl-C. The channel between the two is closed by the operating system, so nothing has to be polled.
 */
if (process.channel !== undefined) {
	process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
	process.channel.unref();
}
