// Begins an import, or finds the one of the same rows that was not finished. Returns nothing where the lock is lost.
// The names of unknown columns are noted before a row is written: only what stands there is ours to remove, now or later.
// params: $token :: STRING, $digest :: STRING, $plan :: STRING, $name :: STRING, $columns :: LIST<STRING>   returns: import, resumed, columns
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
  d.columns = coalesce(d.columns, []) + [column IN $columns WHERE NOT column IN coalesce(d.columns, [])],
  d.finishedAt = null
RETURN d.import AS import, resumed, d.columns AS columns
