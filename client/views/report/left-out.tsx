import { kindCaptions } from "#domain/kinds.ts";
import { PageLink } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { dateFormat } from "../../i18n/formats.ts";
import { useText } from "../../i18n/language.ts";
import { factWords } from "../../i18n/words.ts";
import { ForgetLink } from "../../parts/forget-link.tsx";
import { QuoteBlock } from "../../parts/quote.tsx";
import { type LeftOutFact, leftOutQuery } from "../../parts/verdict/queries.ts";
import { unseenPerson } from "../../parts/verdict/unseen-person.ts";
import { VerdictNotice } from "../../parts/verdict/verdict-notice.tsx";
import { useVerdicts, type Verdicts } from "../../parts/verdict/verdicts.ts";
import { judgementsAddress } from "../judgements/address.ts";

/** What people say is wrong of what was read in this report, struck through, with who, when, why and the way to take it back. */
export function LeftOut({ report }: { readonly report: string }) {
	const { language, text } = useText();
	const load = useAnswer(leftOutQuery, { id: report, language });
	const verdicts = useVerdicts();
	const node = load.state === "ready" ? load.data.node : null;
	const facts = node && "leftOut" in node ? node.leftOut : [];
	return (
		<>
			<VerdictNotice verdicts={verdicts} />
			{facts.length > 0 && (
				<section className="left-out" aria-labelledby="left-out">
					<h2 id="left-out" className="nl-heading nl-heading--level-2">
						{text("leftOut.title")} <span className="facts__count">{facts.length}</span>
					</h2>
					<p className="soft">{text("leftOut.lead")}</p>
					<ul className="left-out__list">
						{facts.map((fact) => (
							<li key={fact.id}>
								<Struck fact={fact} verdicts={verdicts} />
							</li>
						))}
					</ul>
					<p>
						<PageLink to={judgementsAddress.at({})} className="nl-link">
							{text("judgements.open")}
						</PageLink>
					</p>
				</section>
			)}
		</>
	);
}

function Struck({ fact, verdicts }: { readonly fact: LeftOutFact; readonly verdicts: Verdicts }) {
	const { language, text } = useText();
	const { type, to, evidence, judgement } = fact;
	const person = unseenPerson(fact);
	return (
		<>
			<p className="left-out__fact">
				{type === null ? (
					text("leftOut.noName", { name: to.name, kind: kindCaptions[to.kind][language].one })
				) : (
					<del>{factWords({ ...fact, type }, language)}</del>
				)}
			</p>
			{evidence.slice(0, 1).map((quote) => (
				<QuoteBlock key={quote.start} quote={quote} />
			))}
			{judgement && (
				<p className="verdict">
					<span className="soft">
						{text("leftOut.by", {
							name: judgement.by,
							date: dateFormat(language, { dateStyle: "long" }).format(new Date(judgement.at)),
						})}
						{judgement.reason && ` ${judgement.reason}`}
					</span>
					{verdicts.writable && (
						<button
							type="button"
							className="link-button"
							disabled={verdicts.busy}
							onClick={() => verdicts.takeBack(judgement.id, to.name)}
						>
							{text("mark.takeBack")}
							<span className="unseen">: {to.name}</span>
						</button>
					)}
					{verdicts.writable && person && <ForgetLink id={person.id} name={person.name} />}
				</p>
			)}
		</>
	);
}
