// Writes which community an analysis put each actor in.
// params: $id :: STRING, $rows :: LIST<MAP>   returns: rows
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MATCH (run:AnalysisRun {id: $id})
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MERGE (run)-[s:ASSIGNED]->(a)
SET s.community = row.community
RETURN count(s) AS rows
