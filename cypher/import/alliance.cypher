// Writes the pairs that are allied, from the lower id to the higher.
// params: $rows :: LIST<MAP>, $gone :: MAP, $import :: INTEGER   returns: rows
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
UNWIND $rows AS row
MATCH (a:Actor {id: row.start})
MATCH (b:Actor {id: row.end})
MERGE (a)-[r:ALLIANCE {key: row.key}]->(b)
SET r += $gone,
  r += row.set,
  r.import = $import
RETURN count(r) AS rows
