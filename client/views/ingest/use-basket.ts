import { type Dispatch, useEffect, useReducer } from "react";
import { ask } from "../../api/client.ts";
import { mapLoad } from "../../api/load.ts";
import { useRenew } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import {
	type Basket,
	type BasketEvent,
	basketAfter,
	emptyBasket,
	nextPreview,
	nextToIngest,
	previewQuestion,
} from "./basket.ts";
import { ingestMutation, previewQuery } from "./queries.ts";

/** A report waits for those before it, and the longest takes a while. */
const patienceMs = 120_000;

/** The files on the page: what is found in each is asked for one after the other, and so are they read in once that is wanted. */
export function useBasket(): readonly [Basket, Dispatch<BasketEvent>] {
	const [basket, tell] = useReducer(basketAfter, emptyBasket);
	const { language } = useText();
	const renew = useRenew();

	const wanted = basket.running ? null : nextPreview(basket, language);
	const question = wanted && previewQuestion(wanted, language);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a file with a question is asked about once
	useEffect(() => {
		if (!wanted?.upload || question === null) return;
		const leaving = new AbortController();
		const { key, year, upload } = wanted;
		ask(
			previewQuery,
			{ report: upload, year, language },
			{ signal: leaving.signal, patienceMs },
		).then(
			(load) => {
				const preview = mapLoad(load, ({ previewReport }) => previewReport);
				tell({ type: "previewed", key, question, preview });
			},
			// It was taken away, or its question changed.
			() => {},
		);
		return () => leaving.abort();
	}, [wanted?.key, question]);

	const turn = nextToIngest(basket);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a file is read in once
	useEffect(() => {
		if (!turn?.upload) return;
		const { key, year, upload, sameName } = turn;
		void ask(ingestMutation, { report: upload, year, sameName }, { patienceMs }).then((load) => {
			const outcome = mapLoad(load, ({ ingestReport }) => ingestReport);
			tell({ type: "ingested", key, outcome });
		});
	}, [turn?.key]);

	const finished = basket.running && turn === null;
	useEffect(() => {
		if (!finished) return;
		tell({ type: "stopped" });
		renew();
	}, [finished, renew]);

	useEffect(() => {
		if (!basket.running) return;
		const warn = (event: BeforeUnloadEvent) => event.preventDefault();
		addEventListener("beforeunload", warn);
		return () => removeEventListener("beforeunload", warn);
	}, [basket.running]);

	return [basket, tell];
}
