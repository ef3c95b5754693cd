import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { makeTrips } from "./made/trips.ts";

// Writes a fictional graph of so many trips in the form that `npm run load` reads.
const [trips, file] = process.argv.slice(2);
if (!/^\d+$/.test(trips ?? "") || file === undefined) {
	process.stderr.write("Usage: npm run bench -- graph TRIPS FILE.ndjson\n");
	process.exit(2);
}
const out = createWriteStream(file);
for (const line of makeTrips(Number(trips)))
	if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, "drain");
out.end();
await finished(out);
