import { type DragEvent, useId, useState } from "react";
import { useText } from "../../i18n/language.ts";
import { droppedFiles } from "./read-files.ts";

/** Takes files: dropped on it, or chosen by mouse or keyboard, one by one or a folder at once. */
export function DropZone({
	onFiles,
	disabled,
}: {
	readonly onFiles: (files: readonly File[]) => void;
	readonly disabled: boolean;
}) {
	const { text } = useText();
	const [over, setOver] = useState(false);
	const drop = async (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		if (!disabled) onFiles(await droppedFiles(event.dataTransfer));
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: the buttons within do the same for the keyboard
		<div
			className="drop"
			data-over={over}
			onDragOver={(event) => {
				event.preventDefault();
				setOver(true);
			}}
			onDragLeave={() => setOver(false)}
			onDrop={(event) => void drop(event)}
		>
			<p className="drop__lead">{text("ingest.drop")}</p>
			<div className="actions drop__ways">
				<FileChooser words={text("ingest.choose")} disabled={disabled} onFiles={onFiles} />
				<FileChooser
					words={text("ingest.chooseFolder")}
					disabled={disabled}
					onFiles={onFiles}
					folder
				/>
			</div>
			<p className="soft drop__note">{text("ingest.formats")}</p>
		</div>
	);
}

function FileChooser(props: {
	readonly words: string;
	readonly disabled: boolean;
	readonly folder?: boolean;
	readonly onFiles: (files: readonly File[]) => void;
}) {
	const { words, disabled, folder = false, onFiles } = props;
	const id = useId();
	return (
		<span className="chooser">
			<input
				id={id}
				type="file"
				multiple
				className="chooser__input"
				disabled={disabled}
				accept={folder ? undefined : ".txt"}
				{...(folder ? { webkitdirectory: "" } : {})}
				onChange={(event) => {
					onFiles([...(event.currentTarget.files ?? [])]);
					// The same files may be chosen again, once they were mended.
					event.currentTarget.value = "";
				}}
			/>
			<label htmlFor={id} className="nl-button nl-button--secondary chooser__label">
				{words}
			</label>
		</span>
	);
}
