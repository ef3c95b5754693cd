import { contactLinkTypes, neighbourLinkTypes, typePattern } from "#graph/cypher.ts";
import type { QuestionName } from "./questions.ts";

/** Facts alone, nothing that is kept beside them. */
const facts = typePattern(neighbourLinkTypes);

/** The trips that a question is about, from the narrowest filter, as an engineer would write it by hand. */
const filteredTrips = `
CALL () {
  WITH * WHERE $theme IS NOT NULL
  MATCH (:Theme {id: $theme})<-[:BROADER*0..5]-(n:Theme)<-[a:ABOUT]-() WITH DISTINCT a.trip AS id
  MATCH (t:Trip {id: id}) RETURN t
  UNION
  WITH * WHERE $theme IS NULL AND $country IS NOT NULL
  MATCH (:Country {id: $country})<-[:IN]-(:City)<-[:VISITED]-(t:Trip) RETURN DISTINCT t
  UNION
  WITH * WHERE $theme IS NULL AND $country IS NULL AND $from IS NOT NULL
  MATCH (t:Trip) WHERE t.sortDate >= $from AND t.sortDate <= $until RETURN t
  UNION
  WITH * WHERE $theme IS NULL AND $country IS NULL AND $from IS NULL
  MATCH (t:Trip) RETURN t
}
WITH t WHERE ($from IS NULL OR (t.sortDate >= $from AND t.sortDate <= $until))
  AND ($country IS NULL OR EXISTS { (t)-[:VISITED]->(:City)-[:IN]->(:Country {id: $country}) })`;

/** A trip's partners, the bodies of the people met among them. */
const partnersOfTrip = `
CALL (t) {
  MATCH (t)-[f:MET|INVOLVED]->(p:Organization|Person) RETURN p, CASE type(f) WHEN "MET" THEN "met" ELSE f.role END AS kind
  UNION
  MATCH (t)-[f:MET]->(v:Person)-[h:HELD]->(:Post)-[a:AT]->(p:Organization) WHERE h.report = f.report AND a.report = f.report
  RETURN p, "met" AS kind
  UNION
  MATCH (t)-[f:ATTENDED]->(:Event)-[o:ORGANISED_BY]->(p:Organization) WHERE o.report = f.report
  RETURN p, "organiser" AS kind
}`;

/** Hand-written statements for the same answers, each in one round trip, without anything kept beside the facts. */
export const statements: Readonly<Record<QuestionName, string>> = {
	search: `
CALL db.index.fulltext.queryNodes("entity_names", $lucene) YIELD node WHERE NOT node:Report
WITH node, CASE WHEN $folded IN node.searchNames THEN 4.0
    WHEN any(name IN node.searchNames WHERE name STARTS WITH $folded) THEN 3.0 ELSE 1.0 END AS tier
WITH node, tier + 0.9 * node.tripCount / (node.tripCount + 5.0) AS score ORDER BY score DESC, node.id
WITH collect({score: score, node: node}) AS hits
RETURN size(hits) AS total, [h IN hits[..10] | {score: h.score, id: h.node.id, kind: labels(h.node)[0],
  name: h.node.name, aliases: h.node.aliases, tripCount: h.node.tripCount}] AS found`,
	network: `
MATCH (a:Entity {id: $id})
CALL (a) {
  MATCH (a)-[f:${facts}]-(n:Trip|City|Country|Organization|Person|Post|Event|Theme|FollowUp)
  WITH n, count(f) AS facts ORDER BY n.tripCount DESC, facts DESC, n.name, n.id
  RETURN collect(n) AS around
}
WITH a, around, [a] + around[..39] AS shown
CALL (shown) {
  UNWIND shown AS x MATCH (x)-[f:${facts}]->(y:Entity) WHERE y IN shown
  WITH x.id AS from, type(f) AS type, y.id AS to, count(f) AS count RETURN collect({from: from, type: type, to: to, count: count}) AS links
}
RETURN size(around) + 1 AS total, links,
  [n IN shown | {id: n.id, kind: labels(n)[0], name: n.name, tripCount: n.tripCount, neighbours: n.neighbourCount}] AS nodes`,
	partners: `${filteredTrips}
${partnersOfTrip}
WITH p, t, collect(DISTINCT kind) AS kinds
WITH p, t, kinds, CASE WHEN "met" IN kinds THEN 1.0 WHEN kinds = ["network"] THEN 0.4 ELSE 0.6 END
  * CASE t.sortDate WHEN "" THEN 0.5 ELSE 0.5 ^ ((2026.0 - t.year) / 3) END AS points
ORDER BY t.sortDate DESC
WITH p, count(t) AS trips, sum(points) AS score, collect({date: t.sortDate, points: points, kinds: kinds, id: t.id, name: t.name}) AS encounters
WHERE trips >= 2 AND NOT EXISTS { (p)-[:TRAVELLED_ON]->() } AND NOT EXISTS { (p)<-[:BY]-() }
WITH p, trips, score, encounters ORDER BY score DESC, p.name, p.id
WITH collect({p: p, trips: trips, score: score, encounters: encounters}) AS ranked
UNWIND ranked[..20] AS one
WITH size(ranked) AS total, one, one.p AS p
CALL (p) {
  CALL (p) {
    RETURN p AS s
    UNION
    MATCH (p)<-[:AT]-(s:Person|Post)<-[:MET]-(:Trip) RETURN s
    UNION
    MATCH (p)<-[:AT]-(:Post)<-[:HELD]-(s:Person)<-[:MET]-(:Trip) RETURN s
  }
  OPTIONAL MATCH (s)<-[:WITH]-(f:FollowUp)
  WITH DISTINCT f
  RETURN count(CASE WHEN f.status <> "done" THEN 1 END) AS open, count(CASE WHEN f.status = "done" THEN 1 END) AS kept
}
RETURN total, p.id AS id, labels(p)[0] AS kind, p.name AS name, one.trips AS tripCount, one.score AS score,
  [e IN one.encounters WHERE e.date <> "" | e.date] AS dates, one.encounters[..3] AS latest,
  [e IN one.encounters | e.kinds] AS kinds, open, kept`,
	briefing: `
MATCH (c:City {id: $place})
OPTIONAL MATCH (c)-[:IN]->(land:Country)
CALL (c) {
  MATCH (c)<-[:VISITED]-(t:Trip)
  WHERE $theme IS NULL OR EXISTS { (:Theme {id: $theme})<-[:BROADER*0..5]-(:Theme)<-[a:ABOUT]-() WHERE a.trip = t.id }
  WITH DISTINCT t ORDER BY t.sortDate DESC, t.name RETURN collect(t) AS visits
}
CALL (visits) {
  UNWIND visits[..5] AS t
  RETURN collect({date: t.sortDate, purpose: t.purpose, id: t.id, name: t.name, travellers: COLLECT { MATCH (t)<-[:TRAVELLED_ON]-(p) RETURN p.name }}) AS shown
}
CALL (visits) {
  UNWIND visits AS t
  MATCH (t)-[:MET]->(m:Person|Post|Organization) WITH DISTINCT m
  CALL (m) { MATCH (m)<-[:MET]-(any:Trip) RETURN max(any.sortDate) AS last }
  CALL (m) {
    OPTIONAL MATCH (m)-[h:HELD]->(post:Post) OPTIONAL MATCH (post)-[a:AT]->(o) WHERE a.report = h.report
    WITH post, o, h ORDER BY h.tripDate DESC LIMIT 1 RETURN post.name AS function, o.name AS body
  }
  WITH m, last, function, body ORDER BY last DESC, m.name, m.id
  RETURN collect({id: m.id, kind: labels(m)[0], name: m.name, lastMet: last, post: function, organization: body}) AS contacts
}
CALL (land, contacts) {
  MATCH (land)<-[:IN]-(:City)<-[:BASED_IN|AT]-(x:Organization|Person|Post)
  WITH DISTINCT x WHERE NOT x.id IN [k IN contacts | k.id]
  WITH x ORDER BY x.tripCount DESC, x.name RETURN collect({id: x.id, kind: labels(x)[0], name: x.name}) AS others
}
CALL (visits) {
  UNWIND visits AS t
  MATCH (t)-[:LED_TO]->(f:FollowUp) WHERE f.status <> "done"
  WITH DISTINCT f ORDER BY f.due, f.id RETURN collect({id: f.id, name: f.name, due: f.due, owner: f.owner}) AS promises
}
CALL (visits) {
  UNWIND visits AS t
  MATCH (t)-[:ABOUT]->(theme:Theme) WITH theme, count(DISTINCT t) AS trips ORDER BY trips DESC, theme.id
  RETURN collect({name: theme.name, trips: trips})[..10] AS themes
}
RETURN size(visits) AS visitCount, shown, size(contacts) AS contactCount, contacts[..20] AS contacts,
  size(others) AS otherCount, others[..10] AS others, size(promises) AS promiseCount, promises[..10] AS promises, themes`,
	trace: `${filteredTrips}
WITH collect(t) AS trips
CALL (trips) {
  UNWIND trips AS t
  OPTIONAL MATCH (t)-[:VISITED]->(c:City)
  WITH c, t.year AS year, count(DISTINCT t) AS inYear, collect(t.sortDate) AS dates
  WITH c, collect({year: year, trips: inYear}) AS years, sum(inYear) AS total, reduce(joined = [], d IN collect(dates) | joined + d) AS dates
  ORDER BY total DESC, c.id
  RETURN collect({id: c.id, name: c.name, trips: total, years: years,
    first: reduce(a = null, d IN dates | CASE WHEN d <> "" AND (a IS NULL OR d < a) THEN d ELSE a END),
    last: reduce(a = null, d IN dates | CASE WHEN d <> "" AND (a IS NULL OR d > a) THEN d ELSE a END)}) AS cities
}
CALL (trips) {
  UNWIND trips AS t MATCH (t)-[:ABOUT]->(o:Theme) WHERE o.id <> $theme
  WITH o, count(DISTINCT t) AS n ORDER BY n DESC, o.id LIMIT 10 RETURN collect({id: o.id, name: o.name, trips: n}) AS beside
}
CALL (trips) {
  UNWIND trips AS t ${partnersOfTrip}
  WITH p, count(DISTINCT t) AS seen, collect(DISTINCT t) AS own WHERE seen >= 2
    AND NOT EXISTS { (p)-[:TRAVELLED_ON]->() } AND NOT EXISTS { (p)<-[:BY]-() }
  UNWIND own AS t MATCH (t)-[:VISITED]->(c:City)
  WITH p, seen, collect(DISTINCT c.name) AS names WHERE size(names) >= 2
  ORDER BY size(names) DESC, seen DESC, p.id LIMIT 10
  RETURN collect({id: p.id, name: p.name, cities: names}) AS carriers
}
RETURN size(trips) AS tripCount, [t IN trips | t.year] AS years, cities[..20] AS cities,
  size(cities) AS cityCount, reduce(cells = 0, c IN cities | cells + size(c.years)) AS cellCount, beside, carriers`,
	path: `
MATCH p = SHORTEST 3 (:Entity {id: $from})
  ((x)-[f:${typePattern(contactLinkTypes)}]-(y) WHERE coalesce(f.role, "") <> "mentioned"
    AND NOT y:City AND NOT y:Country AND NOT y:Theme AND NOT y:Report
    AND NOT EXISTS { (y)-[:TRAVELLED_ON]->(:Trip) } AND NOT EXISTS { (y)<-[:BY]-(:Trip) }){1,6}
  (:Entity {id: $to})
WITH collect(p) AS found
RETURN [p IN found | {length: length(p), nodes: [n IN nodes(p) | {id: n.id, kind: labels(n)[0], name: n.name}],
  facts: [f IN relationships(p) | {type: type(f), id: f.factId, quotes: f.evidenceQuotes}]}] AS paths`,
};
