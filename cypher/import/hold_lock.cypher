// Renews the import lock's lease inside a transaction that removes. Returns nothing where the lock is lost.
// params: $token :: STRING, $seconds :: INTEGER   returns: token
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MATCH (l:WorkLock {name: 'import'})
SET l.asked = datetime.realtime()
WITH l
WHERE l.token = $token
SET l.until = datetime.realtime() + duration({seconds: $seconds})
RETURN l.token AS token
