import { useText } from "../../i18n/language.ts";
import type { MessageKey } from "../../i18n/nl.ts";
import type { ReadingProblem } from "./queries.ts";

/** What the screen has words for, by the server's code. */
const known: Readonly<Record<string, MessageKey>> = {
	empty: "problem.empty",
	binary: "problem.binary",
	"too-long": "problem.too-long",
	"unknown-format": "problem.unknown-format",
	unreadable: "problem.unreadable",
	"same-name": "problem.same-name",
	duplicate: "problem.duplicate",
	"own-reports": "problem.own-reports",
	"no-headings": "problem.no-headings",
};

/** What there is to know of a file, and what to do about it. */
export function Problems({ problems }: { readonly problems: readonly ReadingProblem[] }) {
	const { text } = useText();
	if (problems.length === 0) return null;
	return (
		<ul className="problems">
			{problems.map(({ code, message }) => {
				const key = known[code];
				return <li key={code}>{key ? text(key) : message}</li>;
			})}
		</ul>
	);
}
