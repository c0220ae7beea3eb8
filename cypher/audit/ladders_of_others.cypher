// Titles that stand on the ladder of another sponsor than their own.
// params: none
// returns: sponsor, partner, title, ladder
// mode: read   plan: NodeByLabelScan   ordered by: sponsor, partner, key
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE EXISTS {
  MATCH (l:Ladder)
  WHERE l.id = p.ladder AND l.sponsor <> a.id
}
RETURN a.id AS sponsor, b.id AS partner, p.title AS title, p.ladder AS ladder
ORDER BY sponsor, partner, p.key
