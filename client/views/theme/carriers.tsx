import { PageLink } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import { reportAddress } from "../report/address.ts";
import type { ThemePlace } from "./address.ts";
import { type Carrier, carriersQuery } from "./queries.ts";
import { traceQuestion } from "./questions.ts";
import { stopsOf } from "./rows.ts";

/** Who took the theme from city to city: each with its way along the cities and the sentences that say so. */
export function Carriers({ place }: { readonly place: ThemePlace }) {
	const { language, text } = useText();
	const load = useAnswer(carriersQuery, traceQuestion(place, language));
	return (
		<Loaded load={load} waiting={text("theme.carriersLoading")}>
			{({ themeTrace: { carriers } }) =>
				carriers.length === 0 ? (
					<p className="soft">{text("theme.noCarriers")}</p>
				) : (
					<ul className="carriers">
						{carriers.map((carrier) => (
							<CarrierLine key={carrier.entity.id} carrier={carrier} />
						))}
					</ul>
				)
			}
		</Loaded>
	);
}

function CarrierLine({ carrier }: { readonly carrier: Carrier }) {
	const { text } = useText();
	const { entity, encounters } = carrier;
	return (
		<li className="carrier">
			<KindMark kind={entity.kind} size={24} />
			<div>
				<p>
					<EntityLink entity={entity} withKind />
					{entity.detail && <span className="soft"> {entity.detail}</span>}
				</p>
				<ol className="way">
					{stopsOf(carrier).map(({ trip, name, year }) => (
						<li key={trip.id}>
							<PageLink to={reportAddress.at({ id: trip.report.id })}>{name}</PageLink>{" "}
							<span className="soft">{year ?? text("when.unknown")}</span>
						</li>
					))}
				</ol>
				<Evidence
					quotes={encounters.flatMap(({ facts }) => facts.flatMap((fact) => fact.evidence))}
					of={entity.name}
				/>
			</div>
		</li>
	);
}
