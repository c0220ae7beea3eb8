// Allied pairs that do not go from the lower id to the higher, and so could stand twice.
// params: none
// returns: a, b, alliance
// mode: read   plan: NodeByLabelScan   ordered by: a, b, alliance
MATCH (a:Actor)-[r:ALLIANCE]->(b:Actor)
WHERE a.id > b.id
RETURN a.id AS a, b.id AS b, r.alliance AS alliance
ORDER BY a, b, alliance
