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
	const { way, undated } = stopsOf(carrier);
	return (
		<li className="carrier">
			<KindMark kind={entity.kind} size={24} />
			<div>
				<p>
					<EntityLink entity={entity} withKind />
					{entity.detail && <span className="soft"> {entity.detail}</span>}
				</p>
				{way.length > 0 && (
					<ol className="way">
						{way.map(({ trip, name, year }) => (
							<li key={trip.id}>
								<PageLink to={reportAddress.at({ id: trip.report.id })}>{name}</PageLink>{" "}
								<span className="soft">{year}</span>
							</li>
						))}
					</ol>
				)}
				{undated.length > 0 && (
					<div className="undated">
						<span className="soft">{text("theme.yearUnknown")}</span>
						<ul>
							{undated.map(({ trip, name }) => (
								<li key={trip.id}>
									<PageLink to={reportAddress.at({ id: trip.report.id })}>{name}</PageLink>
								</li>
							))}
						</ul>
					</div>
				)}
				<Evidence
					quotes={encounters.flatMap(({ facts }) => facts.flatMap((fact) => fact.evidence))}
					of={entity.name}
				/>
			</div>
		</li>
	);
}
