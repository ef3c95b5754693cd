import "../partners/partners.css";
import "./partner.css";
import { useState } from "react";
import { PageLink, useAddress } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { CountedList } from "../../parts/counted-list.tsx";
import { Details } from "../../parts/details.tsx";
import { EntityTitle } from "../../parts/entity-title.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { ForgetSubject } from "../../parts/forget-link.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { Part } from "../../parts/part.tsx";
import { Trend } from "../../parts/trend.tsx";
import { partnersAddress } from "../partners/address.ts";
import { EncounterList } from "../partners/encounter-list.tsx";
import { partnerAddress } from "./address.ts";
import { Connected } from "./connected.tsx";
import { Corner } from "./corner.tsx";
import { Figures } from "./figures.tsx";
import { metThrough } from "./people.ts";
import { PartnerPromises } from "./promises.tsx";
import { type Partner, type PartnerHead, partnerQuery } from "./queries.ts";
import { Similar } from "./similar.tsx";
import { Through } from "./through.tsx";

/** A partner's page: who of it was met and when, each meeting with its sentences, what was promised, where and about what. */
export function PartnerView() {
	const [{ id }] = useAddress(partnerAddress);
	const { language, text } = useText();
	const load = useAnswer(partnerQuery, { id, ids: [id], language });
	return (
		<div className="sheet partner">
			<p className="crumbs">
				<PageLink to={partnersAddress.path}>{text("partners.title")}</PageLink>
			</p>
			<Loaded load={load} waiting={text("partner.loading")}>
				{({ node, recurringPartners }) => {
					if (!node || !("name" in node)) return <Gone />;
					const partner = recurringPartners.edges[0]?.node ?? null;
					return (
						<>
							<EntityTitle entity={node}>
								{partner && <Trend rising={partner.rising} cooling={partner.cooling} />}
							</EntityTitle>
							{partner ? <Body head={node} partner={partner} /> : <Unmet id={id} />}
							{node.kind === "Person" && <ForgetSubject id={id} />}
						</>
					);
				}}
			</Loaded>
		</div>
	);
}

function Body({ head, partner }: { readonly head: PartnerHead; readonly partner: Partner }) {
	const { text } = useText();
	const [explained, setExplained] = useState(false);
	return (
		<>
			<Figures partner={partner} explained={explained} onExplain={() => setExplained(!explained)} />
			<div className="partner__parts">
				<div>
					<Part title={text("partner.meetings")}>
						<EncounterList encounters={partner.encounters} points={explained} opensLatest />
						{partner.tripCount > partner.encounters.length && (
							<p className="soft">
								{text("list.shown", {
									shown: partner.encounters.length,
									total: partner.tripCount,
								})}
							</p>
						)}
					</Part>
					<PartnerPromises id={head.id} />
					<Connected id={head.id} name={head.name} />
					<Corner around={cornerOf(head.id, partner)} />
				</div>
				<div>
					<Through
						title={text(head.kind === "Organization" ? "partner.people" : "partner.bodies")}
						met={metThrough(partner)}
					/>
					<Around title={text("partners.cities")} around={partner.cities} />
					<Around title={text("partners.themes")} around={partner.themes} />
					<Similar id={head.id} />
				</div>
			</div>
		</>
	);
}

const mostPeople = 5;

/** The nodes that a partner's corner of the network is drawn around: itself, and those of it met most. */
function cornerOf(id: string, { through }: Partner): readonly string[] {
	return [id, ...through.slice(0, mostPeople).map(({ entity }) => entity.id)];
}

/** Cities or themes of a partner's trips, the most frequent first. */
function Around(props: { readonly title: string; readonly around: Partner["cities"] }) {
	const { title, around } = props;
	if (around.length === 0) return null;
	return (
		<Part title={title}>
			<CountedList counted={around} />
		</Part>
	);
}

/** What there is of somebody whom no trip is tied to as a partner, such as one of our own. */
function Unmet({ id }: { readonly id: string }) {
	const { text } = useText();
	return (
		<Part title={text("partner.known")}>
			<Details id={id} headless />
		</Part>
	);
}

function Gone() {
	const { text } = useText();
	return (
		<>
			<PageTitle title={text("partner.gone")} />
			<p className="nl-paragraph">{text("partner.goneWhy")}</p>
		</>
	);
}
