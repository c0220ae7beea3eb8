// Partnerships whose properties are of another type than an analysis reads: days are DATE, ranks whole numbers, weights 0 to 1.
// params: none
// returns: sponsor, partner, from, to, rank, weight
// mode: read   plan: NodeByLabelScan   ordered by: sponsor, partner, key
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.from IS NOT :: DATE
  OR p.to IS NOT :: DATE
  OR p.rank IS NOT :: INTEGER
  OR p.weight IS NOT :: FLOAT
  OR p.weight <= 0
  OR p.weight > 1
RETURN a.id AS sponsor, b.id AS partner, p.from AS from, p.to AS to, p.rank AS rank, p.weight AS weight
ORDER BY sponsor, partner, p.key
