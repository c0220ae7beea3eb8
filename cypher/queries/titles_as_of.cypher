// Every title in force on a day, of one sponsor, of one partner or of all.
// params: $sponsor :: ACTOR = null, $partner :: ACTOR = null, $asOf :: DATE = date()
// returns: sponsor, partner, title, ladder, rank, weight, since, source
// mode: read   plan: DirectedRelationshipIndexSeekByRange   ordered by: sponsor, partner, since
// example: sponsor=CHN; asOf=2012
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE ($sponsor IS NULL OR a.id = $sponsor)
  AND ($partner IS NULL OR b.id = $partner)
  AND p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
RETURN a.id AS sponsor, b.id AS partner, p.title AS title, p.ladder AS ladder, p.rank AS rank, p.weight AS weight, p.from AS since,
  p.source AS source
ORDER BY sponsor, partner, since
