// A state, its partners of a certain depth, and what stands among all of them: paths to look at in Neo4j Browser.
// params: $state :: ACTOR, $weight :: FLOAT = 0.8, $asOf :: DATE = date()
// returns: path
// mode: read   plan: NodeUniqueIndexSeek   ordered by: sponsor, partner, key
// example: state=VNM
MATCH (s:Actor {id: $state})-[p:PARTNERSHIP]-(k:Actor)
WHERE p.weight >= $weight
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
WITH s, collect(DISTINCT k) AS partners
WITH partners + [s] AS near
UNWIND near AS a
MATCH path = (a)-[p:PARTNERSHIP]->(b:Actor)
WHERE b IN near
  AND p.weight >= $weight
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
RETURN path
ORDER BY a.id, b.id, p.key
