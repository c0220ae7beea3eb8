// Writes rivalries: one tie a row.
// params: $rows :: LIST<MAP>, $gone :: MAP, $import :: INTEGER   returns: rows
// mode: write   plan: NodeUniqueIndexSeek, CartesianProduct of one and one   ordered by: one row
UNWIND $rows AS row
MATCH (a:Actor {id: row.start})
MATCH (b:Actor {id: row.end})
MERGE (a)-[r:RIVALRY {key: row.key}]->(b)
ON MATCH SET r += $gone
SET r += row.set,
  r.import = $import
RETURN count(r) AS rows
