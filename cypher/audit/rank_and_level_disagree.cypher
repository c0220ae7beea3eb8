// Titles whose level is not the one that their rank has on their ladder, or whose weight is not the level's share.
// A ladder with one rank weighs what its titles say, and is left out of the second rule.
// params: none
// returns: sponsor, partner, ladder, rank, level, expected, weight
// mode: read   plan: NodeByLabelScan   ordered by: sponsor, partner, ladder, rank, key
MATCH (l:Ladder)-[:HAS_TITLE]->(t:LadderTitle)
WITH l.id AS ladder, max(t.rank) AS top
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.ladder = ladder
  AND p.rank IS NOT NULL
WITH a, b, p, top, top + 1 - p.rank AS expected
WHERE p.level IS NULL
  OR p.level <> expected
  OR p.weight IS NULL
  OR (top > 1 AND abs(p.weight - toFloat(expected) / top) > 1e-9)
RETURN a.id AS sponsor, b.id AS partner, p.ladder AS ladder, p.rank AS rank, p.level AS level, expected, p.weight AS weight
ORDER BY sponsor, partner, ladder, rank, p.key
