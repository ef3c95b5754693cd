import { useAnswer } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { Part } from "../../parts/part.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import { type Alike, similarQuery } from "./queries.ts";

/** Partners whose trips were about the same themes and went to the same cities, and which those are. */
export function Similar({ id }: { readonly id: string }) {
	const { language, text } = useText();
	const load = useAnswer(similarQuery, { id, language });
	return (
		<Part title={text("similar.title")}>
			<Loaded load={load} waiting={text("similar.loading")}>
				{({ similarPartners: { edges } }) =>
					edges.length === 0 ? (
						<p className="soft">{text("similar.none")}</p>
					) : (
						<ul className="around">
							{edges.map(({ node }) => (
								<AlikeLine key={node.entity.id} alike={node} />
							))}
						</ul>
					)
				}
			</Loaded>
		</Part>
	);
}

const namesAtOnce = 3;

function AlikeLine({ alike }: { readonly alike: Alike }) {
	const { text } = useText();
	const { entity, score, sharedThemes, sharedCities, sharedTripCount } = alike;
	const shared = [...sharedThemes, ...sharedCities].map(({ name }) => name);
	const rest = shared.length - namesAtOnce;
	return (
		<li>
			<KindMark kind={entity.kind} size={20} />
			<span>
				<span className="around__line">
					<EntityLink entity={entity} withKind />
					<span className="soft" title={score.formula}>
						{text("similar.alike", { percent: Math.round(score.value * 100) })}
					</span>
				</span>
				<span className="soft around__detail">
					{shared.slice(0, namesAtOnce).join(", ")}
					{rest > 0 && ` +${rest}`}
					{sharedTripCount > 0 && ` · ${text("similar.together", { count: sharedTripCount })}`}
				</span>
			</span>
		</li>
	);
}
