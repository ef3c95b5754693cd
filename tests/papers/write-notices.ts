import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { thirdPartyNotices } from "./notices.ts";

const program = join(import.meta.dirname, "../..");

/** `npm run notices`: writes THIRD-PARTY-NOTICES.md, or says which licence forbids it. */
try {
	writeFileSync(join(program, "THIRD-PARTY-NOTICES.md"), thirdPartyNotices(program));
	process.stdout.write("THIRD-PARTY-NOTICES.md\n");
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exitCode = 1;
}
