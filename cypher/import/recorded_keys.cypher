// The key of every row that an import recorded, with the type of its tie. They are only counted, so they come in no order.
// params: none   returns: type, key
// mode: read   plan: DirectedUnionRelationshipTypesScan, or AllNodesScan where nodes are fewer   ordered by: nothing
MATCH ()-[r:PARTNERSHIP|PARTY_TO|MEMBER_OF|RIVALRY|MEASURED|SUBSTANCE|EPISODE|VOTED|HAS_TITLE]->()
WHERE r.import IS NOT NULL
RETURN type(r) AS type, r.key AS key
