// Nodes of ours that nothing hangs on: titles without a ladder, ladders without titles, alliances, votes and indicators without rows.
// params: none
// returns: label, node
// mode: read   plan: UnionNodeByLabelsScan   ordered by: label, node
MATCH (n:Ladder|LadderTitle|Alliance|Vote|Indicator)
WHERE NOT EXISTS { (n)--() }
RETURN labels(n)[0] AS label, coalesce(n.key, n.id, elementId(n)) AS node
ORDER BY label, node
