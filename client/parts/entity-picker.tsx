import { useCombobox } from "downshift";
import { useState } from "react";
import type { NodeKind } from "#domain/kinds.ts";
import { nameQuery } from "../api/queries.ts";
import type { SearchHit } from "../api/results.ts";
import { useAnswer } from "../api/use-answers.ts";
import { useText } from "../i18n/language.ts";
import { Icon } from "../theme/icons.tsx";
import { SuggestionLine } from "./suggestion-line.tsx";
import { useSuggestions } from "./suggestions.ts";

/** A box to choose one entity of some kinds by typing a part of its name; emptied, it chooses none. */
export function EntityPicker(props: {
	readonly label: string;
	readonly kinds: readonly NodeKind[];
	/** The id of what is chosen. */
	readonly value: string | null;
	readonly onChoose: (id: string | null) => void;
	readonly placeholder?: string;
}) {
	const { label, kinds, value, onChoose, placeholder } = props;
	const { language, text } = useText();
	const chosen = useAnswer(nameQuery, value === null ? null : { id: value, language });
	const node = chosen.state === "ready" ? chosen.data.node : null;
	const name = node && "name" in node ? node.name : "";
	/** What is being typed; null while the box shows what is chosen. */
	const [typed, setTyped] = useState<string | null>(null);
	const load = useSuggestions(typed?.trim() ?? "", kinds);
	const hits = load.state === "ready" ? load.data : [];
	const box = useCombobox<SearchHit>({
		items: [...hits],
		inputValue: typed ?? (value === null ? "" : name),
		selectedItem: null,
		defaultHighlightedIndex: 0,
		itemToString: (hit) => hit?.entity.name ?? "",
		onSelectedItemChange: ({ selectedItem }) => {
			setTyped(null);
			if (selectedItem) onChoose(selectedItem.entity.id);
		},
	});
	const empty = () => {
		setTyped(null);
		if (value !== null) onChoose(null);
	};
	const open = box.isOpen && hits.length > 0;
	const nothing = box.isOpen && load.state === "ready" && hits.length === 0;
	return (
		<div className="filter">
			{/* biome-ignore lint/a11y/noLabelWithoutControl: downshift ties the label to the box */}
			<label className="utrecht-form-label filter__label" {...box.getLabelProps()}>
				{label}
			</label>
			<div className="picker">
				<input
					className="utrecht-textbox utrecht-textbox--html-input filter__control"
					placeholder={placeholder}
					spellCheck={false}
					{...box.getInputProps({
						onChange: (event) => {
							const words = event.currentTarget.value;
							if (words === "") empty();
							else setTyped(words);
						},
						onKeyDown: (event) => {
							if (event.key === "Escape") setTyped(null);
						},
						onBlur: () => setTyped(null),
					})}
				/>
				{value !== null && (
					<button
						type="button"
						className="search__clear"
						aria-label={text("filter.clearOne", { name: label })}
						onClick={empty}
					>
						<Icon name="clear" />
					</button>
				)}
				<ul className="utrecht-listbox search__list" data-open={open} {...box.getMenuProps()}>
					{open &&
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
				{nothing && (
					<p className="search__list search__note" data-open>
						{text("search.none", { query: typed?.trim() ?? "" })}
					</p>
				)}
				<p className="unseen" aria-live="polite">
					{open && text("search.count", { count: hits.length })}
				</p>
			</div>
		</div>
	);
}
