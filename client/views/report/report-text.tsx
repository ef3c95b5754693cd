import { use, useEffect, useRef } from "react";
import { kindCaptions, type NodeKind, nodeKinds } from "#domain/kinds.ts";
import type { Span } from "#domain/report.ts";
import { PageLink } from "../../address/navigation.tsx";
import { reportLanguage, useText } from "../../i18n/language.ts";
import { capital, sectionWords } from "../../i18n/words.ts";
import { WhereToContext } from "../../parts/entity-link.tsx";
import { KindMark, kindColours } from "../../theme/kind-mark.tsx";
import type { Report } from "./queries.ts";
import { cutText, type Piece, partsOf } from "./report-marks.ts";

/** The text of a report, as text: its parts, every found span marked by kind, the quoted sentence lit and in sight. */
export function ReportText({
	report,
	quote,
}: {
	readonly report: Report;
	readonly quote: Span | null;
}) {
	const frame = useRef<HTMLDivElement>(null);
	const place = quote ? `${report.id} ${quote.start} ${quote.end}` : null;
	useEffect(() => {
		if (!place) return;
		const lit = frame.current?.querySelector("[data-quoted]");
		if (!(lit instanceof HTMLElement)) return;
		lit.scrollIntoView({ block: "center" });
		lit.focus({ preventScroll: true });
	}, [place]);
	return (
		<div className="report__text" ref={frame}>
			<MarkLegend report={report} />
			{partsOf(report.content, report.sections).map((part) => {
				const prose = (
					<Prose
						pieces={cutText(report.content, part, {
							spans: report.spans,
							// A heading asks, and gives nothing itself.
							cited: part.type === "text" ? report.cited : [part],
							quote,
						})}
					/>
				);
				if (part.type === "text") {
					return (
						<p key={part.start} className="report__prose" lang={reportLanguage}>
							{prose}
						</p>
					);
				}
				return (
					<div key={part.start} className="report__heading">
						{part.section && <PartTag role={part.section.role} />}
						<h2 className="nl-heading nl-heading--level-3" lang={reportLanguage}>
							{prose}
						</h2>
					</div>
				);
			})}
		</div>
	);
}

function Prose({ pieces }: { readonly pieces: readonly Piece[] }) {
	const { language, text } = useText();
	return grouped(pieces).map((group) => {
		const shown = group.pieces.map((piece) => <PieceOfText key={piece.start} piece={piece} />);
		if (!group.quoted) return shown;
		return (
			<mark key={group.start} className="nl-mark report__quote" tabIndex={-1} data-quoted>
				<span className="unseen" lang={language}>
					{text("report.cited")}:{" "}
				</span>
				{shown}
			</mark>
		);
	});
}

function PartTag({ role }: { readonly role: Report["sections"][number]["role"] }) {
	const { language } = useText();
	if (role === "other") return null;
	return <p className="report__role">{sectionWords[role][language]}</p>;
}

function PieceOfText({ piece }: { readonly piece: Piece }) {
	const { language } = useText();
	const whereTo = use(WhereToContext);
	const inner = piece.spans.at(-1);
	if (!inner)
		return piece.silent ? <span className="report__silent">{piece.text}</span> : piece.text;
	const { kind, name } = inner.entity;
	return (
		<PageLink to={whereTo(inner.entity)} className="report__mark">
			<span
				style={kindColours(kind)}
				className="report__ink"
				title={`${name} (${kindCaptions[kind][language].one})`}
			>
				{piece.start === inner.start ? <Signed kind={kind} words={piece.text} /> : piece.text}
			</span>
		</PageLink>
	);
}

/** Words behind the sign of their kind, which no line break parts from the first word. */
function Signed({ kind, words }: { readonly kind: NodeKind; readonly words: string }) {
	const first = /^\S*/u.exec(words)?.[0] ?? "";
	return (
		<>
			<span className="report__first">
				<KindMark kind={kind} size={11} />
				{first}
			</span>
			{words.slice(first.length)}
		</>
	);
}

function MarkLegend({ report }: { readonly report: Report }) {
	const { language, text } = useText();
	const kinds = nodeKinds.filter((kind) => report.spans.some((span) => span.entity.kind === kind));
	if (kinds.length === 0) return null;
	return (
		<div className="report__legend">
			<span className="soft">{text("report.marks")}:</span>
			<ul>
				{kinds.map((kind) => (
					<li key={kind}>
						<KindMark kind={kind} size={14} /> {capital(kindCaptions[kind][language].many)}
					</li>
				))}
			</ul>
			<span className="report__silent">{text("report.silent")}</span>
		</div>
	);
}

function grouped(pieces: readonly Piece[]) {
	const groups: { start: number; quoted: boolean; pieces: Piece[] }[] = [];
	for (const piece of pieces) {
		const last = groups.at(-1);
		if (last?.quoted === piece.quoted) last.pieces.push(piece);
		else groups.push({ start: piece.start, quoted: piece.quoted, pieces: [piece] });
	}
	return groups;
}
