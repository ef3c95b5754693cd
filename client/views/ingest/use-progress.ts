import { useEffect, useState } from "react";
import { follow } from "../../api/follow.ts";
import { useRenew } from "../../api/use-answers.ts";
import { type Progress, progressSubscription } from "./queries.ts";

/** How far the ingest is that the server is busy with, whoever began it; null while that isn't known. */
export function useProgress(): Progress | null {
	const [progress, setProgress] = useState<Progress | null>(null);
	const renew = useRenew();
	useEffect(() => {
		const leaving = new AbortController();
		const listen = async () => {
			let running = false;
			for await (const { ingestProgress } of follow(progressSubscription, {}, leaving.signal)) {
				setProgress(ingestProgress);
				// What was read in meanwhile is to be seen.
				if (running && !ingestProgress.running) renew();
				running = ingestProgress.running;
			}
		};
		void listen();
		return () => leaving.abort();
	}, [renew]);
	return progress;
}
