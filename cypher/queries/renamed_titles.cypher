// Which titles got another name without another place on the ladder, or with one.
// params: $sponsor :: ACTOR = null, $from :: DATE = 1990, $to :: DATE = date()
// returns: date, sponsor, partner, name, before, after, rankBefore, rankAfter
// mode: read   plan: DirectedRelationshipIndexSeekByRange   ordered by: date, sponsor, partner
// example: from=1990
MATCH (a:Actor)-[p:PARTNERSHIP {event: 'rename'}]->(b:Actor)
WHERE ($sponsor IS NULL OR a.id = $sponsor)
  AND $from <= p.from
  AND p.from <= $to
OPTIONAL MATCH (a)-[q:PARTNERSHIP]->(b)
WHERE q.to = p.from
  AND q.from < q.to
WITH a, p, b, head(collect(q)) AS q
RETURN p.from AS date, a.id AS sponsor, b.id AS partner, b.name AS name, q.title AS before, p.title AS after, q.rank AS rankBefore,
  p.rank AS rankAfter
ORDER BY date, sponsor, partner
