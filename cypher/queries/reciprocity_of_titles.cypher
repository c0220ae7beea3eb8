// How many titles of each sponsor are answered by a title of the partner's own. What is not recorded may still exist.
// params: $asOf :: DATE = date()
// returns: sponsor, name, titles, answered, share
// mode: read   plan: DirectedRelationshipIndexSeekByRange   ordered by: titles, sponsor
// example: asOf=2024-12-31
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
WITH a, b, EXISTS {
  MATCH (b)-[q:PARTNERSHIP]->(a)
  WHERE q.rank IS NOT NULL AND q.from <= $asOf AND (q.to IS NULL OR $asOf < q.to)
} AS isAnswered
WITH a, count(b) AS titles, count(CASE WHEN isAnswered THEN b END) AS answered
RETURN a.id AS sponsor, a.name AS name, titles, answered, toFloat(answered) / titles AS share
ORDER BY titles DESC, sponsor
