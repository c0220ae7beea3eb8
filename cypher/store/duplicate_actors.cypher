// Ids that several actors have, which the schema does not allow.
// params: none   returns: id, count
// mode: read   plan: NodeByLabelScan   ordered by: id
MATCH (n:Actor)
WHERE n.id IS NOT NULL
WITH n.id AS id, count(*) AS count
WHERE count > 1
RETURN id, count
ORDER BY id
LIMIT 10
