import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { schemaAsType } from "./introspection.ts";

/** `npm run schema-types`: writes client/api/introspection.ts from the server's schema. */
writeFileSync(join(import.meta.dirname, "../../client/api/introspection.ts"), schemaAsType());
process.stdout.write("client/api/introspection.ts\n");
