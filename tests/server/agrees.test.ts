import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { agrees } from "#server/agrees.ts";

const terminal = () => ({
	stdin: Object.assign(new PassThrough(), { isTTY: true }),
	stderr: Object.assign(new PassThrough(), { isTTY: true }),
});

describe("agrees", () => {
	it.each([
		["\n", true],
		["y\n", true],
		["ja\n", true],
		["n\n", false],
		[" No\n", false],
		["nee\n", false],
	])("takes the answer %j for %s", async (answer, expected) => {
		const { stdin, stderr } = terminal();
		const agreed = agrees("Shall we?", { stdin, stderr });
		stdin.write(answer);
		expect(await agreed).toBe(expected);
		expect(String(stderr.read())).toBe("Shall we? [Y/n] ");
	});

	it("takes the end of the input for no", async () => {
		const { stdin, stderr } = terminal();
		const agreed = agrees("Shall we?", { stdin, stderr });
		stdin.end();
		expect(await agreed).toBe(false);
	});

	it("asks nobody where there is no terminal", async () => {
		const stderr = new PassThrough();
		expect(await agrees("Shall we?", { stdin: new PassThrough(), stderr })).toBe(true);
		expect(stderr.read()).toBeNull();
	});
});
