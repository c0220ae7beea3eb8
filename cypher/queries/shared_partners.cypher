// Which partners two states share, with the weight of each tie.
// params: $a :: ACTOR, $b :: ACTOR, $asOf :: DATE = date()
// returns: partner, name, weightA, weightB, shared
// mode: read   plan: NodeUniqueIndexSeek   ordered by: shared, partner
// example: a=VNM; b=IDN
MATCH (a:Actor {id: $a})-[p:PARTNERSHIP]-(k:Actor)
WHERE p.unranked IS NULL
  AND p.from <= $asOf
WITH k, startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
WITH k, min(side) AS weightA
WHERE weightA > 0
  AND k.id <> $b
MATCH (b:Actor {id: $b})-[p:PARTNERSHIP]-(k)
WHERE p.unranked IS NULL
  AND p.from <= $asOf
WITH k, weightA, startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
WITH k, weightA, min(side) AS weightB
WHERE weightB > 0
RETURN k.id AS partner, k.name AS name, weightA, weightB, CASE WHEN weightA < weightB THEN weightA ELSE weightB END AS shared
ORDER BY shared DESC, partner
