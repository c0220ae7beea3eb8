// A dataset whose import was broken off; running it again finishes it.
// params: none
// returns: name, state, startedAt
// mode: read   plan: NodeByLabelScan   ordered by: name, startedAt
MATCH (d:Dataset)
WHERE d.state <> 'complete'
RETURN d.name AS name, d.state AS state, d.startedAt AS startedAt
ORDER BY name, startedAt
