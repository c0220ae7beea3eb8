// Gives a lock back: nothing of it is left.
// params: $name :: STRING, $token :: STRING   returns: rows
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MATCH (l:WorkLock {name: $name})
SET l.asked = datetime.realtime()
WITH l
WHERE l.token = $token
DELETE l
RETURN count(*) AS rows
