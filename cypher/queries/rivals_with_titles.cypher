// Which rivals have given one another a title nevertheless.
// params: $asOf :: DATE = date()
// returns: sponsor, partner, title, weight, since, magnitude
// mode: read   plan: NodeByLabelScan   ordered by: magnitude, sponsor, partner
// example: asOf=2024-12-31
MATCH (a:Actor)-[r:RIVALRY]-(b:Actor)
WHERE coalesce(r.from <= $asOf, true)
  AND coalesce($asOf < r.to, true)
WITH a, b, max(r.magnitude) AS magnitude
MATCH (a)-[p:PARTNERSHIP]->(b)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
RETURN a.id AS sponsor, b.id AS partner, p.title AS title, p.weight AS weight, p.from AS since, magnitude
ORDER BY magnitude DESC, sponsor, partner
