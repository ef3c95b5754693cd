import { contactLinkTypes, typePattern } from "#graph/cypher.ts";

/** A way between two contacts over meetings, functions, events and promises, not through our own side. */
const walk = `(a) ((x)-[f:${typePattern(contactLinkTypes)}]-(y) WHERE y <> a AND x <> b
    AND (type(f) <> "INVOLVED" OR f.role <> "mentioned")
    AND NOT EXISTS { (y)-[:TRAVELLED_ON]->() } AND NOT EXISTS { (y)<-[:BY]-() }){1,6} (b)`;

/** Ways that differ by their trips alone are one path. */
const pattern = '[n IN nodes(p) | CASE WHEN n:Trip THEN "" ELSE n.id END]';

/** The ways of so many of the shortest lengths, where those before were too few. */
const shortest = (lengths: number, before: readonly number[]): string => `CALL (*) {
  WITH * WHERE ${["true", ...before.map((one) => `size(found${one}) < 3`)].join(" AND ")}
  MATCH p = SHORTEST ${lengths} GROUPS ${walk}
  WITH ${pattern} AS key, collect(nodes(p)) AS ways
  WHERE none(i IN range(1, size(key) - 1) WHERE key[i] <> "" AND key[i] IN key[..i])
  RETURN collect({key: key, ways: ways}) AS found${lengths}
}`;

/** The three best paths between two contacts: all ways of the shortest lengths, told by whom they pass, ranked by their trips, with the facts behind them. */
export const pathStatement = `
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
${shortest(1, [])}
${shortest(2, [1])}
${shortest(3, [1, 2])}
${shortest(6, [1, 2, 3])}
UNWIND CASE WHEN size(found6) > 0 THEN found6 WHEN size(found3) > 0 THEN found3 WHEN size(found2) > 0 THEN found2 ELSE found1 END AS one
WITH one.key AS key, one.ways AS ways
CALL (key, ways) {
  UNWIND [i IN range(0, size(key) - 1) WHERE key[i] = ""] AS i
  UNWIND ways AS way
  WITH way[i] AS trip, collect(DISTINCT i) AS places WHERE size(places) = 1
  WITH places[0] AS place, trip ORDER BY trip.sortDate DESC, trip.id
  WITH place, collect(trip) AS trips
  RETURN collect({place: place, trips: trips}) AS steps, coalesce(min(size(trips)), 999) AS weakest, coalesce(min(trips[0].sortDate), "") AS oldest
}
WITH key, ways[0] AS way, steps, weakest, oldest WHERE size(steps) = size([one IN key WHERE one = ""])
WITH [one IN key WHERE one <> ""] AS stops, key, way, steps, weakest, oldest ORDER BY size(key)
WITH stops, collect({key: key, way: way, steps: steps, weakest: weakest, oldest: oldest})[0] AS best
WITH best.key AS key, best.way AS way, best.steps AS steps
ORDER BY size(key), best.weakest DESC, best.oldest DESC, reduce(text = "", one IN stops | text + one + " ") LIMIT 3
CALL (key, way, steps) {
  CALL (key, way, steps) {
    UNWIND steps AS step
    UNWIND step.trips[..5] AS trip
    UNWIND [way[step.place - 1], way[step.place + 1]] AS x
    RETURN x, trip AS y
    UNION
    UNWIND range(1, size(key) - 1) AS i
    WITH i WHERE key[i] <> "" AND key[i - 1] <> ""
    RETURN way[i - 1] AS x, way[i] AS y
  }
  MATCH (x)-[f:${typePattern(contactLinkTypes)}]-(y) WHERE coalesce(f.role, "") <> "mentioned"
  RETURN collect({type: type(f), id: f.factId, quotes: f.evidenceQuotes}) AS facts
}
WITH {length: size(key) - 1, nodes: [n IN way WHERE NOT n:Trip | {id: n.id, kind: labels(n)[0], name: n.name}],
  steps: [one IN steps | {place: one.place, trips: [t IN one.trips[..5] | {id: t.id, name: t.name}]}], facts: facts} AS path
RETURN collect(path) AS paths`;
