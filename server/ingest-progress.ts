import { createPubSub } from "graphql-yoga";

/** How far the ingest is that this process is busy with. */
export interface IngestProgress {
	readonly running: boolean;
	readonly done: number;
	readonly total: number;
}

/** Where ingests of this process write how far they are, for whoever wants to know. */
export interface ProgressBoard {
	readonly now: () => IngestProgress;
	readonly write: (progress: IngestProgress) => void;
	/** As it is at once, then each change, until the reader leaves. */
	readonly follow: () => AsyncIterable<IngestProgress>;
}

/** A board on which nothing is under way yet. */
export function progressBoard(): ProgressBoard {
	let latest: IngestProgress = { running: false, done: 0, total: 0 };
	const steps = createPubSub<{ readonly step: [IngestProgress] }>();
	return {
		now: () => latest,
		write: (progress) => {
			latest = progress;
			steps.publish("step", progress);
		},
		follow: () => followed(latest, steps.subscribe("step")),
	};
}

async function* followed(
	first: IngestProgress,
	rest: AsyncIterable<IngestProgress>,
): AsyncGenerator<IngestProgress> {
	yield first;
	yield* rest;
}
