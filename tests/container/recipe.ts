import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
	type Copy,
	DockerfileParser,
	type Instruction,
	type JSONInstruction,
} from "dockerfile-ast";

export const program = join(import.meta.dirname, "../..");
export const dockerfileText = readFileSync(join(program, "Dockerfile"), "utf8");

/** A COPY of the last stage: from the files of this repository, or from the stage named. */
export interface CopyStep {
	readonly stage: string | null;
	readonly sources: readonly string[];
	readonly target: string;
}

/** What the image would hold and how it would start, as the last stage of the Dockerfile says. */
export interface Recipe {
	readonly copies: readonly CopyStep[];
	/** What earlier stages take from this repository. */
	readonly buildSources: readonly string[];
	readonly environment: Readonly<Record<string, string>>;
	readonly command: readonly string[];
	readonly user: string | undefined;
}

export function readRecipe(): Recipe {
	const dockerfile = DockerfileParser.parse(dockerfileText);
	const last = dockerfile.getFROMs().at(-1)?.getRange().start.line ?? 0;
	const isLast = (step: Instruction) => step.getRange().start.line > last;
	const steps = dockerfile.getInstructions().filter(isLast);
	const command = steps.findLast((step) => step.getKeyword() === "CMD") as JSONInstruction;
	const user = steps.findLast((step) => step.getKeyword() === "USER");
	const copies = dockerfile.getCOPYs();
	return {
		copies: copies.filter(isLast).map(readCopy),
		buildSources: copies.filter((copy) => !isLast(copy)).flatMap((copy) => readCopy(copy).sources),
		environment: Object.fromEntries(
			dockerfile
				.getENVs()
				.filter(isLast)
				.flatMap((step) => step.getProperties())
				.map((property) => [property.getName(), property.getValue() ?? ""]),
		),
		command: command.getJSONStrings().map((part) => part.getJSONValue()),
		user: user?.getArguments()[0]?.getValue(),
	};
}

function readCopy(copy: Copy): CopyStep {
	const words = copy.getArguments().map((word) => word.getValue());
	const stage = copy.getFromFlag()?.getValue() ?? null;
	return { stage, sources: words.slice(0, -1), target: words.at(-1) ?? "" };
}
