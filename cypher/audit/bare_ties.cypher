// Partnerships that lack what an analysis reads: an event, a day, and a title unless they close one.
// params: none
// returns: sponsor, partner, event, from, title
// mode: read   plan: NodeByLabelScan   ordered by: sponsor, partner, event, from
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.event IS NULL
  OR p.from IS NULL
  OR (NOT p.event IN ['suspend', 'end'] AND p.title IS NULL AND p.titleOriginal IS NULL)
RETURN a.id AS sponsor, b.id AS partner, p.event AS event, p.from AS from, p.title AS title
ORDER BY sponsor, partner, event, from
