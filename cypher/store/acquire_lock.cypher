// Takes a lock that is free, or whose lease has ended by the server's clock. Else tells who holds it.
// params: $name :: STRING, $token :: STRING, $owner :: STRING, $seconds :: INTEGER   returns: isAcquired, isTakenOver, owner, since, until
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MERGE (l:WorkLock {name: $name})
SET l.asked = datetime.realtime()
WITH l, l.owner AS owner, l.since AS since, l.until AS until, l.token AS held, datetime.realtime() AS now
WITH l, owner, since, until, now,
  held IS NULL OR held = $token OR coalesce(until <= now, true) AS isAcquired,
  held IS NOT NULL AND held <> $token AS isHeld
FOREACH (_ IN CASE WHEN isAcquired THEN [1] ELSE [] END |
  SET l.token = $token,
    l.owner = $owner,
    l.since = now,
    l.until = now + duration({seconds: $seconds})
)
RETURN isAcquired, isAcquired AND isHeld AS isTakenOver, owner, since, until
