// Which titles stand although nothing was said about them for years.
// params: $sponsor :: ACTOR = null, $years :: INTEGER = 10, $asOf :: DATE = date()
// returns: sponsor, partner, name, title, rank, since, lastSaid, years
// mode: read   plan: DirectedRelationshipIndexSeekByRange   ordered by: lastSaid, sponsor, partner
// example: sponsor=CHN; years=15
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE ($sponsor IS NULL OR a.id = $sponsor)
  AND p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
MATCH (a)-[q:PARTNERSHIP]->(b)
WHERE q.from <= $asOf
WITH a, p, b, max(q.from) AS lastSaid
WHERE lastSaid + duration({years: $years}) <= $asOf
RETURN a.id AS sponsor, b.id AS partner, b.name AS name, p.title AS title, p.rank AS rank, p.from AS since, lastSaid,
  duration.between(lastSaid, $asOf).years AS years
ORDER BY lastSaid, sponsor, partner
