import { useEffect, useState } from "react";
import type { NodeKind } from "#domain/kinds.ts";
import { ask } from "../api/client.ts";
import { idle, type Load, loading } from "../api/load.ts";
import { searchQuery } from "../api/queries.ts";
import type { SearchHit } from "../api/results.ts";
import { useText } from "../i18n/language.ts";

/** Milliseconds that typing pauses before it is a question. */
const debounce = 120;

/** What the words typed so far may stand for, of some kinds or of all; a question that was typed on is taken back. */
export function useSuggestions(
	query: string,
	kinds: readonly NodeKind[] | null = null,
): Load<readonly SearchHit[]> {
	const { language } = useText();
	const [load, setLoad] = useState<Load<readonly SearchHit[]>>(idle);
	const wanted = kinds?.join(" ") ?? "";
	useEffect(() => {
		if (!query) {
			setLoad(idle);
			return;
		}
		setLoad(loading);
		const controller = new AbortController();
		const only = wanted === "" ? null : (wanted.split(" ") as NodeKind[]);
		const timer = setTimeout(() => {
			ask(searchQuery, { query, kinds: only, language }, { signal: controller.signal }).then(
				(answer) => {
					if (controller.signal.aborted) return;
					setLoad(
						answer.state === "ready"
							? { state: "ready", data: answer.data.search.edges.map((edge) => edge.node) }
							: answer,
					);
				},
				() => {},
			);
		}, debounce);
		return () => {
			clearTimeout(timer);
			controller.abort();
		};
	}, [query, wanted, language]);
	return load;
}
