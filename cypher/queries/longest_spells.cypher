// Which titles have been held the longest under one name, standing or not.
// params: $sponsor :: ACTOR = null, $asOf :: DATE = date(), $rows :: INTEGER = 25
// returns: sponsor, partner, name, title, rank, from, to, days
// mode: read   plan: DirectedRelationshipIndexSeekByRange   ordered by: days, sponsor, partner, from
// example: rows=10
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE ($sponsor IS NULL OR a.id = $sponsor)
  AND p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR p.from < p.to)
WITH a, p, b, CASE WHEN p.to <= $asOf THEN p.to END AS to
RETURN a.id AS sponsor, b.id AS partner, b.name AS name, p.title AS title, p.rank AS rank, p.from AS from, to,
  duration.inDays(p.from, coalesce(to, $asOf)).days AS days
ORDER BY days DESC, sponsor, partner, from
LIMIT $rows
