// Every actor.
// params: none   returns: labels, row
// mode: read   plan: NodeByLabelScan   ordered by: id
MATCH (n:Actor)
RETURN labels(n) AS labels, properties(n) AS row
ORDER BY n.id
