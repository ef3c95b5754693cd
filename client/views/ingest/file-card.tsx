import { type Dispatch, useId, useState } from "react";
import { PageLink } from "../../address/navigation.tsx";
import { useText } from "../../i18n/language.ts";
import { Icon } from "../../theme/icons.tsx";
import { reportAddress } from "../report/address.ts";
import type { BasketEvent, BasketFile } from "./basket.ts";
import { Counts, FindingsList } from "./findings.tsx";
import { Problems } from "./problems.tsx";
import type { Findings, Outcome, Preview } from "./queries.ts";
import { SameTrip } from "./same-trip.tsx";

/** One file: what was found in it and what is to be decided, then what became of it. */
export function FileCard(props: {
	readonly file: BasketFile;
	readonly busy: boolean;
	readonly tell: Dispatch<BasketEvent>;
}) {
	const { file, busy, tell } = props;
	const { text } = useText();
	const { key, name, problem, preview, outcome } = file;
	const settled = outcome.state !== "idle";
	return (
		<li className="file">
			<div className="file__head">
				<h3 className="nl-heading nl-heading--level-3 file__name">{name}</h3>
				<State file={file} />
				{!busy && !settled && (
					<button
						type="button"
						className="file__remove"
						aria-label={text("ingest.remove", { name })}
						onClick={() => tell({ type: "removed", key })}
					>
						<Icon name="clear" />
					</button>
				)}
			</div>
			{problem && <Problems problems={[problem]} />}
			{preview.state === "ready" && !settled && (
				<Found file={file} preview={preview.data} tell={tell} />
			)}
			{preview.state === "failed" && !settled && (
				<p className="problems">
					{text(`failure.${preview.failure.code}`)}. {text(`failure.${preview.failure.code}.do`)}
				</p>
			)}
			{outcome.state === "ready" && <Done outcome={outcome.data} />}
			{outcome.state === "failed" && (
				<p className="problems">
					{text(`failure.${outcome.failure.code}`)}. {text(`failure.${outcome.failure.code}.do`)}
				</p>
			)}
		</li>
	);
}

/** How it stands with a file, as a badge. */
function State({ file }: { readonly file: BasketFile }) {
	const { text } = useText();
	const { upload, preview, outcome } = file;
	if (outcome.state === "failed" || (preview.state === "failed" && outcome.state === "idle"))
		return <Badge sort="failed" words={text("state.failed")} />;
	if (outcome.state === "ready")
		return (
			<Badge
				sort={outcome.data.state === "failed" ? "failed" : "done"}
				words={text(`done.${outcome.data.state}`)}
			/>
		);
	if (upload === null) return <Badge sort="failed" words={text("state.failed")} />;
	if (preview.state !== "ready") return <Badge sort="busy" words={text("state.reading")} />;
	const { state, nameTaken } = preview.data;
	if (nameTaken && file.sameName === "refuse")
		return <Badge sort="failed" words={text("state.choose")} />;
	return <Badge sort={state} words={text(`state.${state}`)} />;
}

function Badge({ sort, words }: { readonly sort: string; readonly words: string }) {
	return <span className={`nl-data-badge file__state file__state--${sort}`}>{words}</span>;
}

function Found(props: {
	readonly file: BasketFile;
	readonly preview: Preview;
	readonly tell: Dispatch<BasketEvent>;
}) {
	const { file, preview, tell } = props;
	const { text } = useText();
	const { found, problems, nameTaken, duplicateOf } = preview;
	return (
		<>
			<Problems problems={problems} />
			{duplicateOf && <p className="soft">{text("ingest.duplicateOf", { file: duplicateOf })}</p>}
			<SameTrip preview={preview} />
			{nameTaken && <SameNameChoice file={file} tell={tell} />}
			{found && (
				<>
					<Counts found={found} />
					<YearOf file={file} found={found} tell={tell} />
					<Sentences found={found} name={file.name} />
				</>
			)}
		</>
	);
}

/** Opens all that was found, drawn only then: a report gives hundreds of sentences. */
function Sentences({ found, name }: { readonly found: Findings; readonly name: string }) {
	const { text } = useText();
	const [open, setOpen] = useState(false);
	const id = useId();
	return (
		<>
			<button
				type="button"
				className="link-button"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => setOpen(!open)}
			>
				{text(open ? "ingest.hideFound" : "ingest.showFound")}
				<span className="unseen">: {name}</span>
			</button>
			<div id={id} className="file__found" hidden={!open}>
				{open && <FindingsList found={found} />}
			</div>
		</>
	);
}

function SameNameChoice(props: {
	readonly file: BasketFile;
	readonly tell: Dispatch<BasketEvent>;
}) {
	const { file, tell } = props;
	const { text } = useText();
	const group = useId();
	return (
		<fieldset className="choice">
			<legend>{text("ingest.sameName")}</legend>
			{(["replace", "keepBoth", "refuse"] as const).map((sameName) => (
				<label key={sameName} className="choice__way">
					<input
						type="radio"
						name={group}
						checked={file.sameName === sameName}
						onChange={() => tell({ type: "named", key: file.key, sameName })}
					/>
					{text(`same.${sameName}`)}
				</label>
			))}
		</fieldset>
	);
}

const yearPattern = /^(?:19|20)\d{2}$/u;

/** Asks for the year where the text names none, as nobody should guess it. */
function YearOf(props: {
	readonly file: BasketFile;
	readonly found: Findings;
	readonly tell: Dispatch<BasketEvent>;
}) {
	const { file, found, tell } = props;
	const { text } = useText();
	const id = useId();
	const [typed, setTyped] = useState(file.year === null ? "" : String(file.year));
	const undated = found.items.some(({ node, year }) => node.kind === "Trip" && year === null);
	if (!undated && file.year === null) return null;
	return (
		<div className="year">
			<label className="utrecht-form-label" htmlFor={id}>
				{text("ingest.year")}
			</label>
			<input
				id={id}
				className="utrecht-textbox utrecht-textbox--html-input year__box"
				inputMode="numeric"
				autoComplete="off"
				maxLength={4}
				value={typed}
				aria-describedby={`${id}-why`}
				onChange={(event) => {
					const figures = event.currentTarget.value.replaceAll(/\D/gu, "");
					setTyped(figures);
					const year = yearPattern.test(figures) ? Number(figures) : null;
					if (year !== file.year) tell({ type: "dated", key: file.key, year });
				}}
			/>
			<span id={`${id}-why`} className="soft">
				{text("ingest.yearWhy")}
			</span>
		</div>
	);
}

function Done({ outcome }: { readonly outcome: Outcome }) {
	const { text } = useText();
	const { report, problems, file, state } = outcome;
	return (
		<>
			<Problems problems={problems} />
			{report && state !== "failed" && (
				<p>
					<PageLink to={reportAddress.at({ id: report.id })}>
						{text("ingest.openReport")}
						<span className="unseen">: {file}</span>
					</PageLink>
				</p>
			)}
		</>
	);
}
