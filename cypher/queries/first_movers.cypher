// Who was the first to hold each rank of a sponsor's ladder, and since when the rank has been given.
// params: $sponsor :: ACTOR, $asOf :: DATE = date()
// returns: ladder, rank, date, partner, name, title
// mode: read   plan: NodeUniqueIndexSeek   ordered by: ladder, rank, partner
// example: sponsor=CHN
MATCH (a:Actor {id: $sponsor})-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR p.from < p.to)
WITH p.ladder AS ladder, p.rank AS rank, min(p.from) AS date, collect({from: p.from, title: p.title, partner: b}) AS given
UNWIND [g IN given WHERE g.from = date] AS first
RETURN ladder, rank, date, first.partner.id AS partner, first.partner.name AS name, first.title AS title
ORDER BY ladder, rank, partner
