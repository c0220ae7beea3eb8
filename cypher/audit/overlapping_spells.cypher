// Spells of one sponsor about one partner that overlap: at most one title stands on a day.
// params: none
// returns: sponsor, partner, title, from, to, other, otherFrom, otherTo
// mode: read   plan: NodeByLabelScan   ordered by: sponsor, partner, from, other
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND (p.to IS NULL OR p.from < p.to)
MATCH (a)-[q:PARTNERSHIP]->(b)
WHERE q.rank IS NOT NULL
  AND (q.to IS NULL OR q.from < q.to)
  AND elementId(p) < elementId(q)
  AND (q.to IS NULL OR p.from < q.to)
  AND (p.to IS NULL OR q.from < p.to)
RETURN a.id AS sponsor, b.id AS partner, p.title AS title, p.from AS from, p.to AS to, q.title AS other, q.from AS otherFrom,
  q.to AS otherTo
ORDER BY sponsor, partner, from, other
