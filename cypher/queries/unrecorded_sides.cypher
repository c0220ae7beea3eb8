// Which titles stand whose other side was never recorded: what to look for next.
// params: $sponsor :: ACTOR = null, $asOf :: DATE = date()
// returns: sponsor, partner, name, title, rank, since
// mode: read   plan: DirectedRelationshipIndexSeekByRange   ordered by: sponsor, rank, partner
// example: sponsor=CHN
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE ($sponsor IS NULL OR a.id = $sponsor)
  AND p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
  AND NOT EXISTS {
    MATCH (b)-[q:PARTNERSHIP]->(a)
    WHERE q.unranked IS NULL AND q.from <= $asOf
  }
RETURN a.id AS sponsor, b.id AS partner, b.name AS name, p.title AS title, p.rank AS rank, p.from AS since
ORDER BY sponsor, rank, partner
