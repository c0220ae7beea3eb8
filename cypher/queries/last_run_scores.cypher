// The scores that the latest analysis with a metric gave, the largest first.
// A metric is called as the measure or symbol is: pagerank, strength, HX; one that has a value for each pole with the pole, as PAS:USA.
// params: $metric :: STRING = 'pagerank', $kind :: STRING = null
// returns: rank, actor, name, value, low, high, kind, asOf
// mode: read   plan: NodeByLabelScan   ordered by: value, actor
// example: metric=pagerank
MATCH (r:AnalysisRun)
WHERE ($kind IS NULL OR r.kind = $kind)
  AND EXISTS { (r)-[:SCORED {metric: $metric}]->(:Actor) }
WITH r
ORDER BY r.finishedAt DESC, r.id
LIMIT 1
MATCH (r)-[s:SCORED {metric: $metric}]->(a:Actor)
RETURN s.rank AS rank, a.id AS actor, a.name AS name, s.value AS value, s.low AS low, s.high AS high, r.kind AS kind, r.asOf AS asOf
ORDER BY value DESC, actor
