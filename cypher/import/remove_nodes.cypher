// Removes nodes of earlier imports that this one did not write, some at a time. One on which other people's ties, properties
// or labels hang stays without our data; scores of analyses and what display/tiers drew are no such ties and go.
// params: $import :: INTEGER, $limit :: INTEGER, $gone :: MAP, $own :: LIST<STRING>, $labels :: LIST<STRING>   returns: rows
// mode: write   plan: UnionNodeByLabelsScan   ordered by: one row
MATCH (n:Actor|Ladder|LadderTitle|Alliance|Vote|Indicator)
WHERE n.import <> $import
WITH n
LIMIT $limit
WITH n,
  n.adopted IS NOT NULL
  OR any(label IN labels(n) WHERE NOT label IN $labels)
  OR any(name IN keys(n) WHERE NOT name IN $own)
  OR EXISTS {
    MATCH (n)-[r]-()
    WHERE r.import IS NULL
      AND NOT type(r) IN ['TIER_1', 'TIER_2', 'TIER_3', 'TIER_4', 'TIER_5', 'TIER_6']
      AND NOT (type(r) IN ['SCORED', 'ASSIGNED'] AND 'AnalysisRun' IN labels(startNode(r)))
  } AS isKept,
  [(n)<-[s:SCORED|ASSIGNED]-(:AnalysisRun) | s] AS scores
FOREACH (s IN CASE WHEN isKept THEN scores ELSE [] END |
  DELETE s
)
FOREACH (_ IN CASE WHEN isKept THEN [1] ELSE [] END |
  SET n += $gone
  REMOVE n:State:Territory:Organization:Collective
)
FOREACH (_ IN CASE WHEN isKept THEN [] ELSE [1] END |
  DETACH DELETE n
)
RETURN count(*) AS rows
