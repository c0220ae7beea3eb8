// Who is tied to both of two poles: each triangle with the weight of its sides, and how much of rivals the poles are.
// params: $first :: ACTOR = 'USA', $second :: ACTOR = 'CHN', $asOf :: DATE = date()
// returns: state, name, toFirst, toSecond, betweenPoles, rivalry
// mode: read   plan: NodeUniqueIndexSeek, CartesianProduct of one row by one   ordered by: the weaker side, state
// example: asOf=2024-12-31
MATCH (first:Actor {id: $first})
MATCH (second:Actor {id: $second})
CALL (first, second) {
  OPTIONAL MATCH (first)-[p:PARTNERSHIP]-(second)
  WHERE p.unranked IS NULL AND p.from <= $asOf
  WITH startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
  RETURN min(side) AS betweenPoles
}
CALL (first, second) {
  OPTIONAL MATCH (first)-[r:RIVALRY]-(second)
  WHERE coalesce(r.from <= $asOf, true) AND coalesce($asOf < r.to, true)
  RETURN max(r.magnitude) AS rivalry
}
MATCH (first)-[p:PARTNERSHIP]-(s:State)
WHERE s.id <> $second
  AND p.unranked IS NULL
  AND p.from <= $asOf
WITH second, betweenPoles, rivalry, s, startNode(p) AS sponsor,
  max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
WITH second, betweenPoles, rivalry, s, min(side) AS toFirst
WHERE toFirst > 0
MATCH (second)-[p:PARTNERSHIP]-(s)
WHERE p.unranked IS NULL
  AND p.from <= $asOf
WITH betweenPoles, rivalry, s, toFirst, startNode(p) AS sponsor,
  max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
WITH betweenPoles, rivalry, s, toFirst, min(side) AS toSecond
WHERE toSecond > 0
RETURN s.id AS state, s.name AS name, toFirst, toSecond, CASE WHEN betweenPoles > 0 THEN betweenPoles END AS betweenPoles, rivalry
ORDER BY CASE WHEN toFirst < toSecond THEN toFirst ELSE toSecond END DESC, state
