// Which partners of a sponsor are allied with one of its rivals.
// params: $sponsor :: ACTOR, $asOf :: DATE = date()
// returns: partner, name, title, rank, rival, kind, alliances
// mode: read   plan: NodeUniqueIndexSeek   ordered by: rank, partner, rival, kind
// example: sponsor=CHN
MATCH (a:Actor {id: $sponsor})-[r:RIVALRY]-(rival:Actor)
WHERE coalesce(r.from <= $asOf, true)
  AND coalesce($asOf < r.to, true)
WITH DISTINCT a, rival
MATCH (a)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
MATCH (b)-[pact:ALLIANCE]-(rival)
WHERE coalesce(pact.from <= $asOf, true)
  AND coalesce($asOf < pact.to, true)
WITH b, p, rival, pact.kind AS kind, pact.alliance AS alliance
ORDER BY alliance
RETURN b.id AS partner, b.name AS name, p.title AS title, p.rank AS rank, rival.id AS rival, kind, collect(DISTINCT alliance) AS alliances
ORDER BY rank, partner, rival, kind
