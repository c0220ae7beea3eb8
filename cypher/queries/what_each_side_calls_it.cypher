// What each of two actors calls the tie on a day. A side that was never recorded has no row, which does not mean that it says nothing.
// params: $a :: ACTOR, $b :: ACTOR, $asOf :: DATE = date()
// returns: sponsor, partner, state, title, titleOriginal, ladder, rank, weight, since
// mode: read   plan: NodeUniqueIndexSeek, CartesianProduct of one row by one   ordered by: sponsor
// example: a=CHN; b=RUS
MATCH (a:Actor {id: $a})-[p:PARTNERSHIP]-(b:Actor {id: $b})
WHERE p.unranked IS NULL
  AND p.from <= $asOf
WITH startNode(p) AS sponsor, endNode(p) AS partner, collect(p) AS said
WITH sponsor, partner, head([p IN said WHERE p.to IS NULL OR $asOf < p.to]) AS stands
RETURN sponsor.id AS sponsor, partner.id AS partner, CASE WHEN stands IS NULL THEN 'closed' ELSE 'open' END AS state,
  stands.title AS title, stands.titleOriginal AS titleOriginal, stands.ladder AS ladder, stands.rank AS rank, stands.weight AS weight,
  stands.from AS since
ORDER BY sponsor
