// Which titles were lowered, suspended or ended between two days, and what they had been.
// params: $sponsor :: ACTOR = null, $from :: DATE = 1990, $to :: DATE = date()
// returns: date, event, sponsor, partner, name, before, after, source
// mode: read   plan: DirectedRelationshipIndexSeekByRange   ordered by: date, sponsor, partner, event
// example: from=1990
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.event IN ['downgrade', 'suspend', 'end']
  AND ($sponsor IS NULL OR a.id = $sponsor)
  AND $from <= p.from
  AND p.from <= $to
OPTIONAL MATCH (a)-[q:PARTNERSHIP]->(b)
WHERE q.to = p.from
  AND q.from < q.to
WITH a, p, b, head(collect(q)) AS q
RETURN p.from AS date, p.event AS event, a.id AS sponsor, b.id AS partner, b.name AS name, q.title AS before,
  CASE p.event WHEN 'downgrade' THEN p.title END AS after, p.source AS source
ORDER BY date, sponsor, partner, event
