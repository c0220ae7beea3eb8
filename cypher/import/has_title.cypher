// Ties titles to their ladders, each at its place.
// params: $rows :: LIST<MAP>, $gone :: MAP, $import :: INTEGER   returns: rows
// mode: write   plan: NodeUniqueIndexSeek, CartesianProduct of one and one   ordered by: one row
UNWIND $rows AS row
MATCH (a:Ladder {key: row.start})
MATCH (b:LadderTitle {key: row.end})
MERGE (a)-[r:HAS_TITLE {key: row.key}]->(b)
ON MATCH SET r += $gone
SET r += row.set,
  r.import = $import
RETURN count(r) AS rows
