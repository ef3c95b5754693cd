import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "dockerfile-utils";
import { expect, it } from "vitest";
import { dockerfileText, program, readRecipe } from "./recipe.ts";

const recipe = readRecipe();
const ownSources = [
	...recipe.buildSources,
	...recipe.copies.filter(({ stage }) => stage === null).flatMap(({ sources }) => sources),
];

it("has no fault that a linter finds", () => {
	expect(validate(dockerfileText)).toEqual([]);
});

it("runs as a user without rights, named by number so that an engine can see that it is not root", () => {
	expect(recipe.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
});

it.each(ownSources)("copies %s, which exists and passes .dockerignore", (source) => {
	const allowed = readFileSync(join(program, ".dockerignore"), "utf8").split("\n");
	expect(existsSync(join(program, source))).toBe(true);
	expect(allowed).toContain(`!${source}`);
});
