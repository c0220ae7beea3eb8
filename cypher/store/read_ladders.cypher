// Every title of every ladder.
// params: none   returns: ladder, sponsor, row
// mode: read   plan: NodeByLabelScan   ordered by: ladder, position
MATCH (l:Ladder)-[h:HAS_TITLE]->(t:LadderTitle)
RETURN l.id AS ladder, l.sponsor AS sponsor, properties(t) AS row
ORDER BY l.id, h.position, t.key
