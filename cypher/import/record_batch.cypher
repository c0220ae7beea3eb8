// Notes in the ledger that a batch is written, and renews the lock's lease. Returns nothing where the lock is lost.
// The write comes before the comparison: it takes the lock of the node, so that what is compared is what stands.
// params: $token :: STRING, $seconds :: INTEGER, $key :: STRING, $import :: INTEGER, $table :: STRING, $rows :: INTEGER   returns: key
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MATCH (l:WorkLock {name: 'import'})
SET l.asked = datetime.realtime()
WITH l
WHERE l.token = $token
SET l.until = datetime.realtime() + duration({seconds: $seconds})
MERGE (b:ImportBatch {key: $key})
SET b.import = $import,
  b.table = $table,
  b.rows = $rows,
  b.at = datetime.realtime()
RETURN b.key AS key
