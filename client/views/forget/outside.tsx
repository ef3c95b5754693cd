import { useText } from "../../i18n/language.ts";
import { Part } from "../../parts/part.tsx";
import { outsideKeys } from "./receipt-text.ts";

/** What forgetting doesn't reach, named plainly. */
export function Outside() {
	const { text } = useText();
	return (
		<Part title={text("forget.outside")}>
			<ul>
				{outsideKeys.map((key) => (
					<li key={key}>{text(key)}</li>
				))}
			</ul>
		</Part>
	);
}
