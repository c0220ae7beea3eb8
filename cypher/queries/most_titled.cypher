// Who holds the titles of the most sponsors.
// params: $asOf :: DATE = date(), $rows :: INTEGER = 25
// returns: partner, name, sponsors, weight, by
// mode: read   plan: DirectedRelationshipIndexSeekByRange   ordered by: sponsors, weight, partner
// example: rows=10
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
WITH b, a, p
ORDER BY a.id
WITH b, count(a) AS sponsors, round(sum(p.weight), 12) AS weight, collect(a.id) AS by
RETURN b.id AS partner, b.name AS name, sponsors, weight, by
ORDER BY sponsors DESC, weight DESC, partner
LIMIT $rows
