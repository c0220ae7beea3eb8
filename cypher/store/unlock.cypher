// Removes every lock, also one that is held.
// params: none   returns: rows
// mode: write   plan: NodeByLabelScan   ordered by: one row
MATCH (l:WorkLock)
DELETE l
RETURN count(*) AS rows
