// Who holds a lock.
// params: none   returns: name, owner, since, until, isExpired
// mode: read   plan: NodeByLabelScan   ordered by: name
MATCH (l:WorkLock)
WHERE l.token IS NOT NULL
RETURN l.name AS name, l.owner AS owner, l.since AS since, l.until AS until, coalesce(l.until <= datetime.realtime(), true) AS isExpired
ORDER BY name, owner
