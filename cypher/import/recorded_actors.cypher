// The id of every actor that an import recorded.
// params: none   returns: key
// mode: read   plan: NodeByLabelScan   ordered by: key
MATCH (n:Actor)
WHERE n.import IS NOT NULL
RETURN n.id AS key
ORDER BY key
