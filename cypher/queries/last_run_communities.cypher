// The communities that the latest analysis found, the largest first.
// params: $kind :: STRING = null
// returns: community, size, members, kind, asOf
// mode: read   plan: NodeByLabelScan   ordered by: community
// example: none
MATCH (r:AnalysisRun)
WHERE ($kind IS NULL OR r.kind = $kind)
  AND EXISTS { (r)-[:ASSIGNED]->(:Actor) }
WITH r
ORDER BY r.finishedAt DESC, r.id
LIMIT 1
MATCH (r)-[c:ASSIGNED]->(a:Actor)
WITH r, c.community AS community, a.id AS id
ORDER BY id
RETURN community, count(id) AS size, collect(id) AS members, r.kind AS kind, r.asOf AS asOf
ORDER BY community
