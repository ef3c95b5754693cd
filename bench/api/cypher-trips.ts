/** The trips that a question is about, from the narrowest filter, as an engineer would write it by hand. */
export const filteredTrips = `
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

/** The last day that the latest trip may mean. */
export const latest = `
CALL () {
  MATCH (d:Trip) WHERE d.sortDate > "" WITH d.sortDate AS day ORDER BY day DESC LIMIT 1
  WITH date(left(day + "-01-01", 10)) AS first, duration(CASE size(day) WHEN 4 THEN {years: 1} WHEN 7 THEN {months: 1} ELSE {days: 1} END) AS length
  RETURN first + length - duration({days: 1}) AS asOf
}`;

/** How much a trip `t` counts by its date, which may be a year or a month: half of it after three years. */
export const recency = `
CALL (t, asOf) {
  WITH t.sortDate AS day WHERE day <> ""
  WITH date(left(day + "-01-01", 10)) AS first, duration(CASE size(day) WHEN 4 THEN {years: 1} WHEN 7 THEN {months: 1} ELSE {days: 1} END) AS length
  WITH duration.inDays(first, asOf).days - (duration.inDays(first, first + length).days - 1) / 2.0 AS age
  RETURN 0.5 ^ (CASE WHEN age < 0 THEN 0 ELSE age END / 365.25 / 3) AS recency
  UNION
  WITH t WHERE t.sortDate = ""
  RETURN 0.5 AS recency
}`;

/** A trip's partners, the bodies of the people met among them. */
export const partnersOfTrip = `
CALL (t) {
  MATCH (t)-[f:MET|INVOLVED]->(p:Organization|Person) RETURN p, CASE type(f) WHEN "MET" THEN "met" ELSE f.role END AS kind
  UNION
  MATCH (t)-[f:MET]->(v:Person)-[h:HELD]->(:Post)-[a:AT]->(p:Organization) WHERE h.report = f.report AND a.report = f.report
  RETURN p, "met" AS kind
  UNION
  MATCH (t)-[f:ATTENDED]->(:Event)-[o:ORGANISED_BY]->(p:Organization) WHERE o.report = f.report
  RETURN p, "organiser" AS kind
}`;

/** The people and posts of an organization `x` and the trips `on` on which they were met for it. */
export const metFor = (x: string, given: string, then: string): string => `
      MATCH (${x})<-[a:AT]-(s:Person|Post) WITH ${given}, s, collect(a.report) AS reports
      MATCH (s)<-[f:MET]-(on:Trip) WHERE f.report IN reports ${then}
      UNION
      MATCH (${x})<-[a:AT]-(post:Post) WITH ${given}, post, collect(a.report) AS reports
      MATCH (post)<-[h:HELD]-(s:Person) WHERE h.report IN reports WITH ${given}, s, collect(h.report) AS reports
      MATCH (s)<-[f:MET]-(on:Trip) WHERE f.report IN reports ${then}`;
