// Says that the dataset is whole. Returns nothing where the lock is lost.
// params: $token :: STRING, $import :: INTEGER, $rows :: INTEGER, $columns :: LIST<STRING>   returns: digest
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MATCH (l:WorkLock {name: 'import'})
SET l.asked = datetime.realtime()
WITH l
WHERE l.token = $token
MATCH (d:Dataset {key: 'partnerships'})
WHERE d.import = $import
SET d.state = 'complete',
  d.rows = $rows,
  d.columns = $columns,
  d.finishedAt = datetime.realtime()
RETURN d.digest AS digest
