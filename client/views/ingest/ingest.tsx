import "./ingest.css";
import { Button } from "@nl-design-system-candidate/button-react";
import { useEffect, useRef } from "react";
import { PageLink } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { FailureNotice, Loaded } from "../../parts/failure.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { type Basket, isReady } from "./basket.ts";
import { DropZone } from "./drop-zone.tsx";
import { FileCard } from "./file-card.tsx";
import { PasteText } from "./paste-text.tsx";
import { ingestQuery } from "./queries.ts";
import { readFiles } from "./read-files.ts";
import { SamplesOffer } from "./samples-offer.tsx";
import { Steps } from "./steps.tsx";
import { useBasket } from "./use-basket.ts";
import { useProgress } from "./use-progress.ts";

/** Where reports are read in: put on the page, looked at, and only then counted. */
export function IngestView() {
	const { text } = useText();
	const load = useAnswer(ingestQuery, {});
	return (
		<div className="sheet ingest">
			<PageTitle title={text("ingest.title")} />
			<p className="nl-paragraph ingest__lead">{text("ingest.lead")}</p>
			<Loaded load={load} waiting={text("view.loading")}>
				{({ writable, statistics }) =>
					writable ? (
						<Ingest reports={statistics.nodes.find(({ kind }) => kind === "Report")?.count ?? 0} />
					) : (
						<FailureNotice failure={{ code: "read-only", message: null }} />
					)
				}
			</Loaded>
		</div>
	);
}

function Ingest({ reports }: { readonly reports: number }) {
	const { text } = useText();
	const [basket, tell] = useBasket();
	const progress = useProgress();
	const { files, running } = basket;
	const add = async (chosen: readonly File[]) => {
		if (chosen.length > 0) tell({ type: "added", files: await readFiles(chosen) });
	};
	return (
		<>
			<DropZone disabled={running} onFiles={(chosen) => void add(chosen)} />
			<PasteText
				disabled={running}
				taken={files.map(({ name }) => name)}
				onFile={(file) => void add([file])}
			/>
			{progress?.running && !running && (
				<Bar words={text("ingest.elsewhere")} done={progress.done} total={progress.total} />
			)}
			{files.length > 0 && (
				<section aria-label={text("ingest.files")}>
					<Summary
						basket={basket}
						onStart={() => tell({ type: "started" })}
						onEmpty={() => tell({ type: "emptied" })}
					/>
					<ul className="files">
						{files.map((file) => (
							<FileCard key={file.key} file={file} busy={running} tell={tell} />
						))}
					</ul>
				</section>
			)}
			{files.length === 0 && !progress?.running && <Steps />}
			{files.length === 0 && reports === 0 && !progress?.running && <SamplesOffer />}
		</>
	);
}

/** What will be read in and the way to begin; then how far it is, and what came of it. */
function Summary(props: {
	readonly basket: Basket;
	readonly onStart: () => void;
	readonly onEmpty: () => void;
}) {
	const { basket, onStart, onEmpty } = props;
	const { text } = useText();
	const { files, running } = basket;
	const ready = files.filter(isReady).length;
	const looking = files.filter(
		({ upload, preview }) => upload !== null && preview.state === "idle",
	).length;
	const settled = files.filter(({ outcome }) => outcome.state !== "idle");
	const read = settled.filter(
		({ outcome }) =>
			outcome.state === "ready" &&
			(outcome.data.state === "new" || outcome.data.state === "changed"),
	).length;
	const failed = settled.filter(
		({ outcome }) =>
			outcome.state === "failed" || (outcome.state === "ready" && outcome.data.state === "failed"),
	).length;
	const samplesLeft = settled.some(
		({ outcome }) => outcome.state === "ready" && outcome.data.samplesLeft,
	);
	const over = settled.length > 0 && !running && ready === 0;
	const result = useRef<HTMLHeadingElement>(null);
	const announce = useAnnounce();
	const words = text("ingest.result", { count: read });
	useEffect(() => {
		if (!over) return;
		result.current?.focus();
		announce(words);
	}, [over, announce, words]);
	if (running)
		return (
			<Bar words={text("ingest.running")} done={settled.length} total={settled.length + ready} />
		);
	if (over)
		return (
			<div className="summary summary--over">
				<h2 ref={result} tabIndex={-1} className="nl-heading nl-heading--level-2">
					{words}
				</h2>
				{failed > 0 && <p>{text("ingest.resultFailed", { count: failed })}</p>}
				{samplesLeft && <p>{text("ingest.samplesLeft")}</p>}
				<p className="actions">
					<PageLink to="/" className="nl-button nl-button--primary summary__link">
						{text("ingest.toStart")}
					</PageLink>
					<Button purpose="secondary" onClick={onEmpty}>
						{text("ingest.again")}
					</Button>
				</p>
			</div>
		);
	return (
		<div className="summary">
			<h2 className="nl-heading nl-heading--level-2">
				{text("ingest.chosen", { count: files.length })}
			</h2>
			<p className="soft" role="status">
				{looking > 0
					? text("ingest.looking", { count: looking })
					: text("ingest.ready", { count: ready })}
			</p>
			<p className="actions">
				<Button purpose="primary" disabled={ready === 0 || looking > 0} onClick={onStart}>
					{text("ingest.confirm", { count: ready })}
				</Button>
				<Button purpose="secondary" onClick={onEmpty}>
					{text("ingest.removeAll")}
				</Button>
			</p>
		</div>
	);
}

function Bar(props: { readonly words: string; readonly done: number; readonly total: number }) {
	const { words, done, total } = props;
	const { text } = useText();
	return (
		<div className="summary" role="status">
			<p>
				{words} <span className="soft">{total > 0 && text("ingest.step", { done, total })}</span>
			</p>
			<progress
				className="bar"
				aria-label={words}
				{...(total > 0 ? { value: done, max: total } : {})}
			/>
		</div>
	);
}
