// Writes the scores of an analysis.
// params: $id :: STRING, $rows :: LIST<MAP>   returns: rows
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MATCH (run:AnalysisRun {id: $id})
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MERGE (run)-[s:SCORED {metric: row.metric}]->(a)
SET s.value = row.value,
  s.rank = row.rank,
  s.low = row.low,
  s.high = row.high
RETURN count(s) AS rows
