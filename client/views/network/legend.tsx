import { kindCaptions, type NodeKind, nodeKinds } from "#domain/kinds.ts";
import type { Drawing } from "../../canvas/drawing.ts";
import { useText } from "../../i18n/language.ts";
import { capital } from "../../i18n/words.ts";
import { KindMark } from "../../theme/kind-mark.tsx";

/** The legend, which is the filter too: each kind with its sign and how many of it are drawn. */
export function Legend(props: {
	readonly kinds: readonly NodeKind[];
	readonly drawing: Drawing | null;
	readonly onChange: (kinds: readonly NodeKind[]) => void;
}) {
	const { kinds, drawing, onChange } = props;
	const { language, text } = useText();
	const toggle = (kind: NodeKind) =>
		onChange(
			nodeKinds.filter((each) => (each === kind ? !kinds.includes(kind) : kinds.includes(each))),
		);
	return (
		<fieldset className="legend">
			<legend className="panel-title">{text("legend.title")}</legend>
			<ul className="legend__list">
				{nodeKinds.map((kind) => {
					const count = drawing?.nodes.filter((node) => node.entity.kind === kind).length ?? 0;
					return (
						<li key={kind}>
							<label className="legend__row utrecht-form-label">
								<input
									type="checkbox"
									className="utrecht-checkbox utrecht-checkbox--html-input legend__check"
									checked={kinds.includes(kind)}
									onChange={() => toggle(kind)}
								/>
								<KindMark kind={kind} />
								<span>{capital(kindCaptions[kind][language].many)}</span>
								<span className="legend__count">{count > 0 && count}</span>
							</label>
						</li>
					);
				})}
			</ul>
			<ul className="legend__signs">
				<li>
					<span className="legend__sign">+7</span> {text("legend.more")}
				</li>
				<li>
					<span className="legend__sign legend__sign--fresh" /> {text("legend.fresh")}
				</li>
				{drawing?.nodes.some((node) => node.entity.sample) && (
					<li>
						<span className="legend__sign legend__sign--sample" /> {text("sample.badge")}
					</li>
				)}
			</ul>
		</fieldset>
	);
}
