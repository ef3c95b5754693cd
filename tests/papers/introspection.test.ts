import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { schemaAsType } from "./introspection.ts";

const kept = join(import.meta.dirname, "../../client/api/introspection.ts");

it("the client's types are those of the schema; else run npm run schema-types", () => {
	expect(readFileSync(kept, "utf8") === schemaAsType()).toBe(true);
});
