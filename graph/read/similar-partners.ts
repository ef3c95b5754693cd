import type { NodeKind } from "#domain/kinds.ts";
import type { PartnerKind } from "#domain/partners.ts";
import { type PartnerProfile, rankSimilar, type Similar } from "#domain/similarity.ts";
import { anyKind, labelPattern } from "#graph/cypher.ts";
import { findStanding, isOwnSide } from "#graph/read/standing.ts";
import type { Run } from "#graph/session.ts";

/** So many candidates are compared, those that share most. */
const compared = 300;

/** Trips on which \`p\` was met or took part, itself or by its people, told by the same report. */
const tripsOf = `
  MATCH (p)<-[f:MET|INVOLVED]-(t:Trip) WHERE coalesce(f.role, "") <> "mentioned" RETURN t
  UNION
  MATCH (p:Organization)<-[a:AT]-(:Person|Post)<-[f:MET]-(t:Trip) WHERE a.report = f.report RETURN t
  UNION
  MATCH (p:Organization)<-[a:AT]-(:Post)<-[h:HELD]-(:Person)<-[f:MET]-(t:Trip)
  WHERE a.report = f.report AND h.report = f.report RETURN t`;

const findProfiles = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id})
CALL (p) {${tripsOf}
}
WITH p, collect(DISTINCT t) AS trips
CALL (trips) {
  UNWIND trips AS t MATCH (t)-[about:ABOUT]->(x:Theme) WHERE about.narrows IS NULL
  WITH DISTINCT x ORDER BY x.id
  RETURN collect(x.id) AS themes
}
CALL (trips) {
  UNWIND trips AS t MATCH (t)-[:VISITED]->(x:City)
  WITH DISTINCT x ORDER BY x.id
  RETURN collect(x.id) AS cities
}
WITH p, trips, themes, cities
RETURN p.id AS id, p.name AS name, [t IN trips | t.id] AS trips, themes, cities,
  [l IN labels(p) WHERE l <> "${anyKind}"][0] AS kind`;

type ProfileRow = PartnerProfile & { readonly kind: NodeKind };

/** Who was met or took part on the trips that went to one of these cities or were about one of these themes. */
const findCandidates = (kind: PartnerKind): string => `
CALL () {
  UNWIND $themes AS feature MATCH (:Theme {id: feature})<-[:ABOUT]-(t:Trip) RETURN t, feature
  UNION
  UNWIND $cities AS feature MATCH (:City {id: feature})<-[:VISITED]-(t:Trip) RETURN t, feature
}
CALL (t) {
  MATCH (t)-[f:MET|INVOLVED]->(p:${labelPattern([kind])}) WHERE coalesce(f.role, "") <> "mentioned"
  RETURN p
  UNION
  MATCH (t)-[f:MET]->()-[a:AT]->(p:${labelPattern([kind])}) WHERE a.report = f.report RETURN p
}
WITH p, count(DISTINCT feature) AS shared
WHERE NOT ${isOwnSide("p", "$own")}
RETURN p.id AS id ORDER BY shared DESC, p.tripCount DESC, id LIMIT ${compared}`;

/** The partners of the same kind most like this one, best first; null when there is no such partner. */
export async function findSimilarPartners(
	run: Run,
	id: string,
): Promise<readonly Similar[] | null> {
	const [[of], { own }] = await Promise.all([
		run<ProfileRow>(findProfiles, { ids: [id] }),
		findStanding(run),
	]);
	const kind = of?.kind;
	if (!of || (kind !== "Organization" && kind !== "Person" && kind !== "Post")) return null;
	const candidates = await run<{ id: string }>(findCandidates(kind), {
		themes: of.themes,
		cities: of.cities,
		own: own.map((one) => one.id),
	});
	const others = await run<ProfileRow>(findProfiles, { ids: candidates.map((one) => one.id) });
	return rankSimilar(of, others);
}
