// The key of every row that an import recorded, by type of tie.
// params: none   returns: type, key
// mode: read   plan: DirectedUnionRelationshipTypesScan   ordered by: type, key
MATCH ()-[r:PARTNERSHIP|PARTY_TO|MEMBER_OF|RIVALRY|MEASURED|SUBSTANCE|EPISODE|VOTED|HAS_TITLE]->()
WHERE r.import IS NOT NULL
RETURN type(r) AS type, r.key AS key
ORDER BY type, key
