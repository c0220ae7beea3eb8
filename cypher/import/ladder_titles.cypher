// Writes the titles of ladders.
// params: $rows :: LIST<MAP>, $gone :: MAP, $import :: INTEGER   returns: rows
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
UNWIND $rows AS row
MERGE (n:LadderTitle {key: row.key})
ON MATCH SET n += $gone
SET n += row.set,
  n.import = $import
RETURN count(n) AS rows
