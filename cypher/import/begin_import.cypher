// Begins an import, or finds the one of the same rows that was not finished. Returns nothing where the lock is lost.
// params: $token :: STRING, $digest :: STRING, $plan :: STRING, $name :: STRING   returns: import, resumed
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MATCH (l:WorkLock {name: 'import'})
SET l.asked = datetime.realtime()
WITH l
WHERE l.token = $token
MERGE (d:Dataset {key: 'partnerships'})
WITH d, coalesce(d.state = 'importing' AND d.plan = $plan AND d.digest = $digest, false) AS resumed
FOREACH (_ IN CASE WHEN resumed THEN [] ELSE [1] END |
  SET d.import = datetime.realtime().epochMillis,
    d.startedAt = datetime.realtime()
)
SET d.state = 'importing',
  d.digest = $digest,
  d.plan = $plan,
  d.name = $name,
  d.finishedAt = null
RETURN d.import AS import, resumed
