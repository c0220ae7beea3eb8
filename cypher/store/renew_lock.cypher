// Renews the lease of a lock. Returns nothing where it is lost.
// params: $name :: STRING, $token :: STRING, $seconds :: INTEGER   returns: until
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MATCH (l:WorkLock {name: $name})
SET l.asked = datetime.realtime()
WITH l
WHERE l.token = $token
SET l.until = datetime.realtime() + duration({seconds: $seconds})
RETURN l.until AS until
