// The dataset that is here and whether it is whole.
// params: none   returns: name, digest, state, import
// mode: read   plan: NodeByLabelScan   ordered by: import
MATCH (d:Dataset)
WHERE d.key = 'partnerships'
RETURN d.name AS name, d.digest AS digest, d.state AS state, d.import AS import
ORDER BY import
