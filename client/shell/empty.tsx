import { nodeKinds } from "#domain/kinds.ts";
import { PageLink } from "../address/navigation.tsx";
import { useText } from "../i18n/language.ts";
import { PageTitle } from "../parts/page-title.tsx";
import { KindMark } from "../theme/kind-mark.tsx";
import { ingestAddress } from "../views/ingest/address.ts";

/** What stands in the place of every view while the store holds nothing: how to read reports in. */
export function EmptyView() {
	const { text } = useText();
	return (
		<div className="sheet empty">
			<div className="empty__signs">
				{nodeKinds.map((kind) => (
					<KindMark key={kind} kind={kind} size={32} />
				))}
			</div>
			<PageTitle title={text("empty.title")} />
			<p className="nl-paragraph">{text("empty.lead")}</p>
			<PageLink to={ingestAddress.at()} className="nl-button nl-button--primary empty__first">
				{text("empty.toIngest")}
			</PageLink>
			<p className="nl-paragraph">
				{text("samples.title")}{" "}
				<PageLink to={ingestAddress.at()}>{text("empty.toSamples")}</PageLink>
			</p>
			<details>
				<summary>{text("empty.terminal")}</summary>
				<dl className="empty__ways">
					<dt>{text("empty.start")}</dt>
					<dd>
						<code>npm start -- PAD</code>
					</dd>
					<dt>{text("empty.ingest")}</dt>
					<dd>
						<code>npm run ingest -- PAD</code>
					</dd>
				</dl>
				<p className="nl-paragraph soft">{text("empty.path")}</p>
			</details>
		</div>
	);
}
