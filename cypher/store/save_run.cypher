// Notes an analysis, in the place of its earlier run; the earlier run's results go.
// params: $id :: STRING, $set :: MAP   returns: rows
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MERGE (run:AnalysisRun {id: $id})
SET run += $set
WITH run
OPTIONAL MATCH (run)-[old:SCORED|ASSIGNED]->()
DELETE old
RETURN count(old) AS rows
