import "./steps.css";
import { useText } from "../../i18n/language.ts";

/** What comes after the choice of files, for who does this for the first time. */
export function Steps() {
	const { text } = useText();
	return (
		<ol className="ingest-steps" aria-label={text("ingest.steps")}>
			{(["look", "agree", "find"] as const).map((step) => (
				<li key={step}>
					<h2 className="nl-heading nl-heading--level-3">{text(`ingest.${step}`)}</h2>
					<p className="soft">{text(`ingest.${step}.why`)}</p>
				</li>
			))}
		</ol>
	);
}
