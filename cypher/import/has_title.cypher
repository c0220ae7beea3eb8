// Ties titles to their ladders, each at its place.
// params: $rows :: LIST<MAP>, $gone :: MAP, $import :: INTEGER   returns: rows
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
UNWIND $rows AS row
MATCH (a:Ladder {key: row.start})
MATCH (b:LadderTitle {key: row.end})
MERGE (a)-[r:HAS_TITLE {key: row.key}]->(b)
SET r += $gone,
  r += row.set,
  r.import = $import
RETURN count(r) AS rows
