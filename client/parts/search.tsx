import { useCombobox } from "downshift";
import { useEffect, useState } from "react";
import type { Load } from "../api/load.ts";
import type { SearchHit } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { Icon } from "../theme/icons.tsx";
import { SuggestionLine } from "./suggestion-line.tsx";
import { useSuggestions } from "./suggestions.ts";

/** The search box: suggestions as you type, each with its kind; choosing one hands it over. */
export function SearchBox({ onChoose }: { readonly onChoose: (hit: SearchHit) => void }) {
	const { text } = useText();
	const [input, setInput] = useState("");
	const [hits, setHits] = useState<readonly SearchHit[]>([]);
	const load = useSuggestions(input.trim());
	const answer = load.state === "ready" ? load.data : null;
	const asked = load.state !== "idle";
	useEffect(() => {
		if (answer) setHits(answer);
		// What was found for other words isn't offered again.
		else if (!asked) setHits([]);
	}, [answer, asked]);

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
							<SuggestionLine hit={hit} />
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
