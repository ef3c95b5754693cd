import { reportLanguage, useText } from "../../i18n/language.ts";
import { Part } from "../../parts/part.tsx";
import type { Preview } from "./queries.ts";

const mask = /(\u2588[\u2588\s]*)/u;

/** Each report's sentences as they will read, with what is masked told by a word to screen readers. */
export function Passages({ reports }: Pick<Preview, "reports">) {
	const { text } = useText();
	return reports.map(({ report, passages, fileAfter }) => (
		<Part key={report.id} title={text("forget.inReport", { name: report.name })}>
			{fileAfter !== null && (
				<p className="soft">
					{text("forget.fileAfter")}: {fileAfter}
				</p>
			)}
			<ul className="forget__passages">
				{passages.map(({ start, before, after }) => (
					<li key={start}>
						<s lang={reportLanguage}>{before}</s>
						<span className="forget__after" lang={reportLanguage}>
							<Masked words={after} />
						</span>
					</li>
				))}
			</ul>
		</Part>
	));
}

function Masked({ words }: { readonly words: string }) {
	const { language, text } = useText();
	return piecesOf(words).map(({ start, piece }) =>
		mask.test(piece) ? (
			<span key={start}>
				<span aria-hidden="true">{piece}</span>
				<span className="unseen" lang={language}>
					{` (${text("forget.masked")}) `}
				</span>
			</span>
		) : (
			piece
		),
	);
}

function piecesOf(words: string) {
	let end = 0;
	return words.split(mask).map((piece) => {
		const start = end;
		end += piece.length;
		return { start, piece };
	});
}
