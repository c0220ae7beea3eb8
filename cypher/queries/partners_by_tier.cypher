// Who holds which title of a sponsor on a day, the highest first.
// params: $sponsor :: ACTOR, $asOf :: DATE = date()
// returns: rank, title, titleOriginal, partner, name, since, confidence
// mode: read   plan: NodeUniqueIndexSeek   ordered by: rank, since, partner
// example: sponsor=CHN
MATCH (a:Actor {id: $sponsor})-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
RETURN p.rank AS rank, p.title AS title, p.titleOriginal AS titleOriginal, b.id AS partner, b.name AS name, p.from AS since,
  p.confidence AS confidence
ORDER BY rank, since, partner
