import { useAddress } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { SelectFilter } from "../../parts/filters.tsx";
import { Part } from "../../parts/part.tsx";
import { partnerAddress } from "./address.ts";
import { type Connection, connectionsQuery } from "./queries.ts";

const mostPaths = 3;

/** How a partner is connected with somebody else: choose whom, and read the best paths as sentences with their proof. */
export function Connected({ id, name }: { readonly id: string; readonly name: string }) {
	const [{ to, wide }, change] = useAddress(partnerAddress);
	const { text } = useText();
	return (
		<Part title={text("connected.title")}>
			<p className="soft">{text("connected.lead", { name })}</p>
			<div className="connected__choice">
				<EntityPicker
					label={text("connected.with")}
					kinds={["Organization", "Person", "Post"]}
					value={to}
					onChoose={(chosen) => change({ to: chosen }, { replace: true })}
					placeholder={text("connected.withHint")}
				/>
				<SelectFilter
					label={text("connected.via")}
					value={wide ? "wide" : "people"}
					options={[
						{ value: "people", words: text("connected.viaPeople") },
						{ value: "wide", words: text("connected.viaAll") },
					]}
					onChange={(via) => change({ wide: via === "wide" }, { replace: true })}
				/>
			</div>
			{to !== null && to !== id && <Connections from={id} to={to} wide={wide} />}
			{to === id && <p className="soft">{text("connected.same")}</p>}
		</Part>
	);
}

function Connections(props: {
	readonly from: string;
	readonly to: string;
	readonly wide: boolean;
}) {
	const { from, to, wide } = props;
	const { language, text } = useText();
	const load = useAnswer(connectionsQuery, {
		from,
		to,
		k: mostPaths,
		through: wide ? ["city", "theme"] : null,
		language,
	});
	return (
		<div aria-live="polite">
			<Loaded load={load} waiting={text("connected.loading")}>
				{({ paths: { paths, complete } }) => (
					<>
						{paths.length === 0 && <p>{text(wide ? "connected.none" : "connected.noneYet")}</p>}
						<ol className="connected">
							{paths.map((path) => (
								<PathLine key={path.nodes.map((node) => node.id).join(" ")} path={path} />
							))}
						</ol>
						{!complete && <p className="soft">{text("connected.partial")}</p>}
					</>
				)}
			</Loaded>
		</div>
	);
}

function PathLine({ path }: { readonly path: Connection }) {
	const { sentence, nodes, steps } = path;
	const quotes = steps.flatMap(({ facts }) => facts.flatMap((fact) => fact.evidence));
	return (
		<li className="connected__path">
			<p>{sentence}</p>
			<p className="connected__nodes">
				{nodes.map((node, place) => (
					<span key={node.id} className="connected__node">
						{place > 0 && <span aria-hidden="true">→</span>}
						<EntityLink entity={node} mark withKind />
					</span>
				))}
			</p>
			<Evidence quotes={quotes} of={sentence} />
		</li>
	);
}
