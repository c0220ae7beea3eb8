// The members of organisations.
// params: none   returns: start, end, row
// mode: read   plan: DirectedRelationshipTypeScan   ordered by: key, start, end
MATCH (a:Actor)-[r:MEMBER_OF]->(b:Actor)
RETURN a.id AS start, b.id AS end, properties(r) AS row
ORDER BY r.key, start, end, elementId(r)
