// Ranked titles whose ladder is not there, or has no such rank.
// params: none
// returns: sponsor, partner, title, ladder, rank
// mode: read   plan: NodeByLabelScan   ordered by: sponsor, partner, key
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND NOT EXISTS {
    MATCH (l:Ladder)-[:HAS_TITLE]->(t:LadderTitle)
    WHERE l.id = p.ladder AND t.rank = p.rank
  }
RETURN a.id AS sponsor, b.id AS partner, p.title AS title, p.ladder AS ladder, p.rank AS rank
ORDER BY sponsor, partner, p.key
