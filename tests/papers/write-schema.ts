import { existsSync, writeFileSync } from "node:fs";
import { breakingChanges, keptSchema, schemaAsText } from "./schema-changes.ts";

/** `npm run schema`: writes docs/schema.graphql from the server's schema; refuses changes that break a client, unless told `--breaking`. */
const broken = existsSync(keptSchema) ? breakingChanges() : [];
if (broken.length > 0 && !process.argv.includes("--breaking")) {
	process.stderr.write(
		`${broken.join("\n")}\nThese changes break clients. Deprecate what is to go, or accept them with npm run schema -- --breaking.\n`,
	);
	process.exitCode = 1;
} else {
	writeFileSync(keptSchema, schemaAsText());
	process.stdout.write("docs/schema.graphql\n");
}
