// How deep the titles of a sponsor go in each region.
// params: $sponsor :: ACTOR, $asOf :: DATE = date()
// returns: region, partners, highest, meanWeight, members
// mode: read   plan: NodeUniqueIndexSeek   ordered by: meanWeight, region
// example: sponsor=CHN
MATCH (a:Actor {id: $sponsor})-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
WITH coalesce(b.region, '') AS region, b, p
ORDER BY p.rank, b.id
WITH region, count(b) AS partners, min(p.rank) AS highest, avg(p.weight) AS mean, collect(b.id) AS members
RETURN region, partners, highest, round(mean, 12) AS meanWeight, members
ORDER BY meanWeight DESC, region
