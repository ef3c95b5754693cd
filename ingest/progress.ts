import { SingleBar } from "cli-progress";
import { kindCaptions, type NodeKind } from "#domain/kinds.ts";
import type { IngestSummary } from "./pipeline.ts";

/** Shows how far the ingest is: a bar on a terminal, a line every tenth part elsewhere. */
export function progressOn(stream: NodeJS.WriteStream): {
	readonly onProgress: (done: number, total: number) => void;
	readonly stop: () => void;
} {
	if (stream.isTTY) {
		const bar = new SingleBar({
			format: "Reading reports {bar} {value}/{total}",
			stream,
			hideCursor: true,
		});
		let started = false;
		return {
			onProgress: (done, total) => {
				if (!started) bar.start(total, 0);
				started = true;
				bar.update(done);
			},
			stop: () => bar.stop(),
		};
	}
	let last = 0;
	return {
		onProgress: (done, total) => {
			const tenth = Math.floor((10 * done) / Math.max(1, total));
			if (tenth > last || done === total) stream.write(`Reading reports: ${done} of ${total}\n`);
			last = tenth;
		},
		stop: () => {},
	};
}

/** The table at the end of an ingest: reports by outcome, nodes by kind, and a line for each file that failed or that has something to be known of. */
export function summaryLines(
	summary: IngestSummary,
	nodes: readonly { readonly kind: NodeKind; readonly count: number }[],
): readonly string[] {
	const rows: [string, number][] = [
		["reports new", summary.new],
		["reports changed", summary.changed],
		["reports unchanged", summary.unchanged],
		["reports failed", summary.failed.length],
		...nodes.map(({ kind, count }): [string, number] => [kindCaptions[kind].en.many, count]),
	];
	const width = Math.max(...rows.map(([label]) => label.length));
	return [
		...summary.failed.map(({ file, message }) => `failed: ${file}: ${message}`),
		...summary.noted.map(({ file, message }) => `note: ${file}: ${message}`),
		...(summary.samplesLeft ? ["The fictional samples have left the store."] : []),
		...rows.map(([label, count]) => `${label.padEnd(width)}  ${String(count).padStart(6)}`),
	];
}
