import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractReport } from "#ingest/extract.ts";

/**
 * Throughput of the extraction on one core, after start-up: reports of some 3 kB a second, peak memory over the run,
 * and the time per byte of one 5 MB report against 5 kB reports. Texts are put together from the annotated ones.
 * Time is CPU time of the whole process, collection of garbage and compilation included, so that what else
 * the machine does counts as little as it can.
 */

const folder = join(import.meta.dirname, "../tests/gold/development");
const texts = readdirSync(folder)
	.filter((name) => name.endsWith(".txt"))
	.map((name) => readFileSync(join(folder, name), "utf8"));

/** A report of about `size` bytes: whole annotated reports one after the other, cut at a line's end. */
function reportOf(size: number, from: number): string {
	const parts: string[] = [];
	let length = 0;
	for (let index = from; length < size; index += 1) {
		const text = texts[index % texts.length] ?? "";
		parts.push(text);
		length += text.length + 2;
	}
	const whole = parts.join("\n\n");
	const cut = whole.lastIndexOf("\n", size);
	return whole.slice(0, cut > 0 ? cut : size);
}

function seconds(reports: readonly string[]): number {
	const start = process.cpuUsage();
	for (const content of reports) extractReport({ file: "bench.txt", content });
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1e6;
}

const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const bytes = (reports: readonly string[]): number =>
	reports.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

const normal = Array.from({ length: 500 }, (_, index) => reportOf(3000, index));
const small = Array.from({ length: 500 }, (_, index) => reportOf(5000, index));
const large = [reportOf(5_000_000, 0)];
seconds(normal);
seconds(normal);

const rates = Array.from({ length: 5 }, () => normal.length / seconds(normal));
const ratios = Array.from(
	{ length: 3 },
	() => seconds(large) / bytes(large) / (seconds(small) / bytes(small)),
);

console.log(
	`reports of 3 kB a CPU second, median of 5 runs of 500 after 1,000: ${Math.round(median(rates))}`,
);
console.log(
	`time per byte at 5 MB against 5 kB a report, median of 3: ${median(ratios).toFixed(2)}`,
);
console.log(`peak resident memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
