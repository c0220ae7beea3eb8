// Removes ties of earlier imports that this one did not write, some at a time. Ties that no import recorded stay.
// params: $import :: INTEGER, $limit :: INTEGER   returns: rows
// mode: write   plan: DirectedUnionRelationshipTypesScan, or AllNodesScan where nodes are fewer   ordered by: one row
MATCH ()-[r:PARTNERSHIP|PARTY_TO|ALLIANCE|MEMBER_OF|RIVALRY|MEASURED|SUBSTANCE|EPISODE|VOTED|HAS_TITLE]->()
WHERE r.import <> $import
WITH r
LIMIT $limit
DELETE r
RETURN count(*) AS rows
