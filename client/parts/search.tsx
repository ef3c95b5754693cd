import { useCombobox } from "downshift";
import { useEffect, useState } from "react";
import { kindCaptions } from "#domain/kinds.ts";
import { ask } from "../api/client.ts";
import { idle, type Load, loading } from "../api/load.ts";
import { searchQuery } from "../api/queries.ts";
import type { SearchHit } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { Icon } from "../theme/icons.tsx";
import { KindMark } from "../theme/kind-mark.tsx";

const debounce = 120;

/** The search box: suggestions as you type, each with its kind; choosing one hands it over. */
export function SearchBox({ onChoose }: { readonly onChoose: (hit: SearchHit) => void }) {
	const { language, text } = useText();
	const [input, setInput] = useState("");
	const [hits, setHits] = useState<readonly SearchHit[]>([]);
	const load = useSuggestions(input.trim());
	const answer = load.state === "ready" ? load.data : null;
	useEffect(() => {
		if (answer) setHits(answer);
	}, [answer]);

	const box = useCombobox<SearchHit>({
		items: input.trim() ? [...hits] : [],
		inputValue: input,
		selectedItem: null,
		defaultHighlightedIndex: 0,
		itemToString: (hit) => hit?.entity.name ?? "",
		onSelectedItemChange: ({ selectedItem }) => {
			setInput("");
			if (selectedItem) onChoose(selectedItem);
		},
	});
	const typed = input.trim() !== "";
	const shown = box.isOpen && typed;

	return (
		<div className="search">
			{/* biome-ignore lint/a11y/noLabelWithoutControl: downshift ties the label to the box and names the box by it */}
			<label className="unseen" {...box.getLabelProps()}>
				{text("search.label")}
			</label>
			<div className="search__box">
				<Icon name="search" />
				<input
					className="utrecht-textbox utrecht-textbox--html-input search__input"
					placeholder={text("search.placeholder")}
					spellCheck={false}
					{...box.getInputProps({
						// Letters typed fast would be lost if they went round by downshift's own state.
						onChange: (event) => setInput(event.currentTarget.value),
						onKeyDown: (event) => {
							if (event.key === "Escape") setInput("");
						},
					})}
				/>
				{typed && (
					<button
						type="button"
						className="search__clear"
						aria-label={text("search.clear")}
						onClick={() => setInput("")}
					>
						<Icon name="clear" />
					</button>
				)}
			</div>
			<ul
				className="utrecht-listbox search__list"
				data-open={shown && hits.length > 0}
				{...box.getMenuProps()}
			>
				{shown &&
					hits.map((hit, index) => (
						<li
							key={hit.entity.id}
							className="search__option"
							data-active={index === box.highlightedIndex}
							{...box.getItemProps({ item: hit, index })}
						>
							<KindMark kind={hit.entity.kind} size={24} />
							<span className="search__name">
								{hit.entity.name}
								{hit.matched !== hit.entity.name && (
									<span className="soft"> {text("search.alias", { name: hit.matched })}</span>
								)}
								<span className="search__detail">
									{[kindCaptions[hit.entity.kind][language].one, hit.entity.detail]
										.filter(Boolean)
										.join(" · ")}
								</span>
							</span>
							{hit.entity.sample && <span className="nl-data-badge">{text("sample.badge")}</span>}
						</li>
					))}
			</ul>
			{shown && hits.length === 0 && load.state !== "idle" && (
				<p className="search__list search__note" data-open>
					<SearchNote load={load} query={input.trim()} />
				</p>
			)}
			<p className="unseen" aria-live="polite">
				{shown && answer && answer.length > 0 && text("search.count", { count: answer.length })}
			</p>
		</div>
	);
}

function SearchNote({ load, query }: { readonly load: Load<unknown>; readonly query: string }) {
	const { text } = useText();
	if (load.state === "failed") return <>{text(`failure.${load.failure.code}`)}</>;
	return <>{load.state === "ready" ? text("search.none", { query }) : text("search.busy")}</>;
}

function useSuggestions(query: string): Load<readonly SearchHit[]> {
	const { language } = useText();
	const [load, setLoad] = useState<Load<readonly SearchHit[]>>(idle);
	useEffect(() => {
		if (!query) {
			setLoad(idle);
			return;
		}
		setLoad(loading);
		const controller = new AbortController();
		const timer = setTimeout(() => {
			ask(searchQuery, { query, language }, { signal: controller.signal }).then(
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
	}, [query, language]);
	return load;
}
