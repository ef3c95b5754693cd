import type { ReactNode } from "react";
import { PageLink } from "../../address/navigation.tsx";
import { dateFormat } from "../../i18n/formats.ts";
import { useText } from "../../i18n/language.ts";
import { ForgetLink } from "../../parts/forget-link.tsx";
import { QuoteBlock } from "../../parts/quote.tsx";
import type { Verdicts } from "../../parts/verdict/verdicts.ts";
import { promisesAddress } from "../promises/address.ts";
import { reportAddress } from "../report/address.ts";
import type { JudgementRow } from "./queries.ts";
import { type Told, toldOf } from "./told.ts";

/** What somebody said: of what, in which report, with the sentence, when and why, whether it counts, and the way to take it back. */
export function JudgementItem(props: { readonly row: JudgementRow; readonly verdicts: Verdicts }) {
	const { row, verdicts } = props;
	const { id, report, by, reason, takenBackAt } = row;
	const { language, text } = useText();
	const told = toldOf(row, language);
	const stands = takenBackAt === null;
	const day = (at: string) => dateFormat(language, { dateStyle: "long" }).format(new Date(at));
	return (
		<article className="judgement" aria-labelledby={`about-${id}`}>
			<p className="judgement__head">
				<span className={stands ? `nl-data-badge judgement__state--${row.state}` : "nl-data-badge"}>
					{stands ? text(`judgement.${row.state}`) : <del>{text(`judgement.${row.state}`)}</del>}
				</span>
				<span className="soft">{text("judgement.by", { name: by, date: day(row.at) })}</span>
			</p>
			<p id={`about-${id}`} className="judgement__about">
				<About row={row} told={told} />
			</p>
			{told.quotes.slice(0, 1).map((quote) => (
				<QuoteBlock key={quote.start} quote={quote} />
			))}
			{reason && <p className="judgement__reason">{reason}</p>}
			{!stands && (
				<p className="soft">
					{text("judgement.takenBack", {
						name: row.takenBackBy ?? text("mark.somebody"),
						date: day(takenBackAt),
					})}
				</p>
			)}
			{stands && isOverruled(row, told) && <p className="soft">{text("judgement.overruled")}</p>}
			<p className="judgement__ways">
				{report && (
					<PageLink to={reportAddress.at({ id: report.id })}>
						{text("judgement.report", { name: report.name })}
					</PageLink>
				)}
				{stands && verdicts.writable && (
					<button
						type="button"
						className="link-button"
						disabled={verdicts.busy}
						onClick={() => verdicts.takeBack(id, told.name || text("judgement.unnamed"))}
					>
						{text("mark.takeBack")}
						<span className="unseen">: {told.name || text("judgement.unnamed")}</span>
					</button>
				)}
				{told.person && verdicts.writable && (
					<ForgetLink id={told.person.id} name={told.person.name} />
				)}
			</p>
		</article>
	);
}

/** Of a fact the latest word counts: one that says otherwise than the graph does was said before another. */
function isOverruled({ state }: JudgementRow, { what, isOut }: Told): boolean {
	if (what !== "fact" && what !== "name") return false;
	return state === "wrong" ? !isOut : state === "right" && isOut;
}

function About({ row, told }: { readonly row: JudgementRow; readonly told: Told }): ReactNode {
	const { text } = useText();
	const { what, words, name, isOut } = told;
	if (what === "gone") return text("judgement.gone");
	if (what === "name") return text("leftOut.noName", { name, kind: words });
	if (what === "promise" && row.followUp)
		return <PageLink to={promisesAddress.at({ open: row.followUp.id })}>{words}</PageLink>;
	return isOut ? <del>{words}</del> : words;
}
