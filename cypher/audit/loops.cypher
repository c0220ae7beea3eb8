// Ties from an actor to itself.
// params: none
// returns: actor, type, key
// mode: read   plan: NodeByLabelScan   ordered by: actor, type, key
MATCH (a:Actor)-[r:PARTNERSHIP|ALLIANCE|RIVALRY|MEMBER_OF|SUBSTANCE|EPISODE]->(a)
RETURN a.id AS actor, type(r) AS type, r.key AS key
ORDER BY actor, type, key
