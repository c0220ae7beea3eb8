// What sponsors declared. Put in order before their properties are read, so that the server does not hold those of millions at once.
// params: none   returns: start, end, row
// mode: read   plan: DirectedRelationshipTypeScan   ordered by: key, start, end
MATCH (a:Actor)-[r:PARTNERSHIP]->(b:Actor)
WITH a, r, b
ORDER BY r.key, a.id, b.id, elementId(r)
RETURN a.id AS start, b.id AS end, properties(r) AS row
