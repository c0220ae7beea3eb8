// Which partners of a sponsor hold a title of one of its rivals too.
// params: $sponsor :: ACTOR, $asOf :: DATE = date()
// returns: partner, name, title, rival, rivalTitle, magnitude
// mode: read   plan: NodeUniqueIndexSeek   ordered by: magnitude, rival, partner
// example: sponsor=USA
MATCH (a:Actor {id: $sponsor})-[r:RIVALRY]-(rival:Actor)
WHERE coalesce(r.from <= $asOf, true)
  AND coalesce($asOf < r.to, true)
WITH a, rival, max(r.magnitude) AS magnitude
MATCH (a)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
MATCH (rival)-[q:PARTNERSHIP]->(b)
WHERE q.rank IS NOT NULL
  AND q.from <= $asOf
  AND (q.to IS NULL OR $asOf < q.to)
RETURN b.id AS partner, b.name AS name, p.title AS title, rival.id AS rival, q.title AS rivalTitle, magnitude
ORDER BY magnitude DESC, rival, partner
