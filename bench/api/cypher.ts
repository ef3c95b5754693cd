import { isNeighbour, neighbourLinkTypes, typePattern } from "#graph/cypher.ts";
import { pathStatement } from "./cypher-path.ts";
import { filteredTrips, latest, metFor, partnersOfTrip, recency } from "./cypher-trips.ts";
import type { QuestionName } from "./questions.ts";

/** Facts alone, nothing that is kept beside them. */
const facts = typePattern(neighbourLinkTypes);

/** Left out before rows are kept, as each would be charged for the list of those who were met. */
const notMet = `
      WHERE NOT x IN met AND NOT EXISTS { (x)<-[:HELD]-(holder:Person) WHERE holder IN met }`;

/** Hand-written statements for the same answers, each in one round trip, without anything kept beside the facts. */
export const statements: Readonly<Record<QuestionName, string>> = {
	search: `
CALL db.index.fulltext.queryNodes("entity_names", $lucene) YIELD node WHERE NOT node:Report
WITH node, CASE WHEN $folded IN node.searchNames THEN 4.0
    WHEN any(name IN node.searchNames WHERE name STARTS WITH $folded) THEN 3.0
    WHEN any(name IN node.searchNames WHERE all(word IN $words WHERE (" " + name) CONTAINS (" " + word))) THEN 2.0
    ELSE 1.0 END AS tier
WITH node, tier + 0.9 * node.tripCount / (node.tripCount + 5.0) AS score ORDER BY score DESC, node.id
WITH collect({score: score, node: node}) AS hits
CALL (hits) {
  UNWIND hits[..10] AS hit
  WITH hit.score AS score, hit.node AS n
  WITH score, n, [name IN [n.name, n.nameNl, n.nameEn] + coalesce(n.aliases, []) WHERE name IS NOT NULL] AS names
  WITH score, n, coalesce([name IN names WHERE toLower(name) = $folded][0],
    [name IN names WHERE toLower(name) STARTS WITH $folded][0],
    [name IN names WHERE all(word IN $words WHERE (" " + toLower(name)) CONTAINS (" " + word))][0],
    [name IN names WHERE any(word IN $words WHERE (" " + toLower(name)) CONTAINS (" " + left(word, 3)))][0], n.name) AS matched
  RETURN collect({score: score, matched: matched, id: n.id, kind: labels(n)[0], name: n.name, aliases: n.aliases, tripCount: n.tripCount}) AS found
}
RETURN size(hits) AS total, found`,
	network: `
MATCH (a:Entity {id: $id})
CALL (a) {
  MATCH (a)-[f:${facts}]-(n:Trip|City|Country|Organization|Person|Post|Event|Theme|FollowUp)
  WHERE ${isNeighbour("a", "f", "n")}
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
WITH collect(t) AS trips
${latest}
UNWIND trips AS t${recency}
WITH collect({trip: t, recency: recency}) AS fitting
CALL (fitting) {
  UNWIND fitting AS fit
  WITH fit.trip AS t, fit.recency AS recency
  ${partnersOfTrip}
  WITH p, t, recency, collect(DISTINCT kind) AS kinds
  WITH p, t, kinds, recency * CASE WHEN "met" IN kinds THEN 1.0 WHEN kinds = ["network"] THEN 0.4 ELSE 0.6 END AS points
  ORDER BY t.sortDate DESC, t.id
  WITH p, count(t) AS trips, sum(points) AS score, collect({date: t.sortDate, points: points, kinds: kinds, id: t.id, name: t.name}) AS encounters
  WHERE trips >= 2 AND NOT EXISTS { (p)-[:TRAVELLED_ON]->() } AND NOT EXISTS { (p)<-[:BY]-() }
  WITH p, trips, score, encounters ORDER BY score DESC, p.name, p.id
  RETURN collect({p: p, trips: trips, score: score, encounters: encounters}) AS ranked
}
UNWIND ranked[..20] AS one
WITH size(ranked) AS total, one, one.p AS p, [e IN one.encounters | e.id] AS trips
CALL (p, trips) {
  CALL (p, trips) {
      RETURN p AS s
      UNION${metFor("p", "trips", "AND on.id IN trips RETURN DISTINCT s")}
  }
  MATCH (s)<-[:WITH]-(f:FollowUp)
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
  CALL (t) {
    MATCH (t)-[:MET]->(m:Person|Post|Organization) RETURN m
    UNION
    MATCH (t)-[f:MET]->(:Person|Post)-[a:AT]->(m:Organization) WHERE a.report = f.report RETURN m
    UNION
    MATCH (t)-[f:MET]->(:Person)-[h:HELD]->(:Post)-[a:AT]->(m:Organization) WHERE h.report = f.report AND a.report = f.report RETURN m
  }
  WITH DISTINCT m WHERE NOT EXISTS { (m)-[:TRAVELLED_ON]->() } AND NOT EXISTS { (m)<-[:BY]-() }
  RETURN collect(m) AS met
}
CALL (met) {
  UNWIND met AS m
  CALL (m) {
    CALL (m) {
      MATCH (m)<-[:MET]-(any:Trip) RETURN any
      UNION${metFor("m", "m", "RETURN on AS any")}
    }
    RETURN max(any.sortDate) AS last
  }
  WITH m, last ORDER BY last DESC, m.name, m.id
  RETURN collect({m: m, last: CASE WHEN last <> "" THEN last END}) AS contacts
}
CALL (contacts) {
  UNWIND contacts[..20] AS contact
  WITH contact.m AS m, contact.last AS last
  CALL (m) {
    OPTIONAL MATCH (m)-[h:HELD]->(post:Post) OPTIONAL MATCH (post)-[a:AT]->(o) WHERE a.report = h.report
    WITH post, o, h ORDER BY h.tripDate DESC LIMIT 1 RETURN post.name AS function, o.name AS body
  }
  RETURN collect({id: m.id, kind: labels(m)[0], name: m.name, lastMet: last, post: function, organization: body}) AS shownContacts
}
CALL (c, land, met) {
  CALL (c, land, met) {
    MATCH (land)<-[:IN]-(s:City)<-[:BASED_IN|AT]-(x:Organization|Person|Post)${notMet} RETURN x, null AS through, s = c AS here
    UNION
    UNWIND met AS o MATCH (o:Organization)<-[:AT]-(x:Person|Post)${notMet} RETURN x, o AS through, false AS here
    UNION
    UNWIND met AS o MATCH (o:Organization)<-[:AT]-(:Post)<-[:HELD]-(x:Person)${notMet} RETURN x, o AS through, false AS here
  }
  WITH x, through, here WHERE NOT EXISTS { (x)-[:TRAVELLED_ON]->() } AND NOT EXISTS { (x)<-[:BY]-() }
  WITH x, through, here ORDER BY here DESC, through IS NULL DESC, through.id
  WITH x, collect(through.name)[0] AS through, collect(through IS NULL)[0] AS direct, max(CASE WHEN here THEN 1 ELSE 0 END) AS here
  ORDER BY here DESC, direct DESC, x.tripCount DESC, x.name, x.id
  RETURN collect({id: x.id, kind: labels(x)[0], name: x.name, through: through}) AS others
}
CALL (c) {
  MATCH (c)<-[:VISITED]-(t:Trip)
  MATCH (t)-[:LED_TO]->(f:FollowUp) WHERE f.status <> "done"
    AND ($theme IS NULL OR EXISTS { (f)-[:ABOUT]->(:Theme)-[:BROADER*0..5]->(:Theme {id: $theme}) })
  WITH DISTINCT f ORDER BY f.due, f.id RETURN collect({id: f.id, name: f.name, due: f.due, owner: f.owner}) AS promises
}
CALL (visits) {
  UNWIND visits AS t
  MATCH (t)-[x:ABOUT]->(theme:Theme) WHERE x.narrows IS NULL
  WITH theme, count(DISTINCT t) AS trips ORDER BY trips DESC, theme.id
  RETURN collect({name: theme.name, trips: trips})[..10] AS themes
}
RETURN size(visits) AS visitCount, shown, size(contacts) AS contactCount, shownContacts AS contacts,
  size(others) AS otherCount, others[..10] AS others, size(promises) AS promiseCount, promises[..10] AS promises, themes`,
	trace: `
MATCH (:Theme {id: $theme})<-[:BROADER*0..5]-(narrower:Theme)
WITH collect(DISTINCT narrower) AS themes
CALL (themes) {
  UNWIND themes AS n
  MATCH (n)<-[a:ABOUT]-() UNWIND a.evidenceQuotes AS quote
  WITH a.trip AS id, collect(DISTINCT " " + replace(replace(toLower(quote), ",", " "), ".", " ") + " ") AS quotes
  MATCH (t:Trip {id: id})
  WHERE ($from IS NULL OR t.sortDate >= $from) AND ($until IS NULL OR (t.sortDate <> "" AND t.sortDate <= $until))
    AND ($country IS NULL OR EXISTS { (t)-[:VISITED]->(:City)-[:IN]->(:Country {id: $country}) })
  CALL (t, quotes) {
    MATCH (t)-[:VISITED]->(c:City)
    WITH quotes, collect(DISTINCT c) AS visited
    WITH visited, [c IN visited WHERE any(q IN quotes WHERE q CONTAINS " " + toLower(c.name) + " ")] AS named,
      any(q IN quotes WHERE none(c IN visited WHERE q CONTAINS " " + toLower(c.name) + " ")) AS unnamed
    RETURN CASE WHEN unnamed OR size(named) = 0 THEN visited ELSE named END AS cities
  }
  RETURN collect({trip: t, cities: cities}) AS traced
}
CALL (traced) {
  UNWIND traced AS one
  UNWIND one.cities AS c
  WITH c, one.trip.year AS year, count(one) AS inYear, collect(one.trip.sortDate) AS dates
  WITH c, collect({year: year, trips: inYear}) AS years, sum(inYear) AS total, reduce(joined = [], d IN collect(dates) | joined + d) AS dates
  ORDER BY total DESC, c.id
  RETURN collect({id: c.id, name: c.name, trips: total, years: years,
    first: reduce(a = null, d IN dates | CASE WHEN d <> "" AND (a IS NULL OR d < a) THEN d ELSE a END),
    last: reduce(a = null, d IN dates | CASE WHEN d <> "" AND (a IS NULL OR d > a) THEN d ELSE a END)}) AS cities
}
CALL (traced, themes) {
  MATCH (:Theme {id: $theme})-[:BROADER*0..5]->(broader:Theme)
  WITH traced, themes, collect(broader) AS broader
  WITH traced, themes + broader AS related
  UNWIND traced AS one WITH one.trip AS t, related MATCH (t)-[x:ABOUT]->(o:Theme) WHERE x.narrows IS NULL AND NOT o IN related
  WITH o, count(DISTINCT t) AS n ORDER BY n DESC, o.id LIMIT 10 RETURN collect({id: o.id, name: o.name, trips: n}) AS beside
}
${latest}
CALL (traced, asOf) {
  UNWIND traced AS one
  WITH one.trip AS t, one.cities AS places, asOf${recency}
  ${partnersOfTrip}
  WITH p, t, places, recency, collect(DISTINCT kind) AS kinds
  WITH p, count(t) AS seen, collect(places) AS places,
    sum(recency * CASE WHEN "met" IN kinds THEN 1.0 WHEN kinds = ["network"] THEN 0.4 ELSE 0.6 END) AS score
  WHERE seen >= 2 AND NOT EXISTS { (p)-[:TRAVELLED_ON]->() } AND NOT EXISTS { (p)<-[:BY]-() }
  UNWIND places AS some UNWIND some AS c
  WITH p, score, collect(DISTINCT c) AS own WHERE size(own) >= 2
  ORDER BY size(own) DESC, score DESC, p.id LIMIT 10
  RETURN collect({id: p.id, name: p.name, cityCount: size(own),
    cities: COLLECT { UNWIND own AS c RETURN c.name ORDER BY c.id LIMIT 20 }}) AS carriers
}
RETURN size(traced) AS tripCount, [one IN traced | one.trip.year] AS years, cities[..20] AS cities,
  size(cities) AS cityCount, reduce(cells = 0, c IN cities | cells + size(c.years)) AS cellCount, beside, carriers`,
	path: pathStatement,
};
