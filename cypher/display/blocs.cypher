// Marks actors with the bloc that the latest analysis put them in, for Neo4j Browser, which gives a colour to a label and to nothing else.
// Bloc1 is the largest; who is alone and a ninth bloc get no mark. What was marked before goes.
// No analysis and no import sees these labels.
// params: $kind :: STRING = null
// returns: bloc, actors
// mode: write   plan: NodeByLabelScan   ordered by: bloc
// example: none
CALL () {
  MATCH (n:Bloc1|Bloc2|Bloc3|Bloc4|Bloc5|Bloc6|Bloc7|Bloc8)
  REMOVE n:Bloc1:Bloc2:Bloc3:Bloc4:Bloc5:Bloc6:Bloc7:Bloc8
}
MATCH (r:AnalysisRun)
WHERE ($kind IS NULL OR r.kind = $kind)
  AND EXISTS { (r)-[:ASSIGNED]->(:Actor) }
WITH r
ORDER BY r.finishedAt DESC, r.id
LIMIT 1
MATCH (r)-[c:ASSIGNED]->(a:Actor)
WITH c.community AS bloc, collect(a) AS members
WHERE bloc <= 8
  AND size(members) > 1
UNWIND members AS a
FOREACH (_ IN CASE bloc WHEN 1 THEN [1] ELSE [] END |
  SET a:Bloc1
)
FOREACH (_ IN CASE bloc WHEN 2 THEN [1] ELSE [] END |
  SET a:Bloc2
)
FOREACH (_ IN CASE bloc WHEN 3 THEN [1] ELSE [] END |
  SET a:Bloc3
)
FOREACH (_ IN CASE bloc WHEN 4 THEN [1] ELSE [] END |
  SET a:Bloc4
)
FOREACH (_ IN CASE bloc WHEN 5 THEN [1] ELSE [] END |
  SET a:Bloc5
)
FOREACH (_ IN CASE bloc WHEN 6 THEN [1] ELSE [] END |
  SET a:Bloc6
)
FOREACH (_ IN CASE bloc WHEN 7 THEN [1] ELSE [] END |
  SET a:Bloc7
)
FOREACH (_ IN CASE bloc WHEN 8 THEN [1] ELSE [] END |
  SET a:Bloc8
)
RETURN bloc, count(a) AS actors
ORDER BY bloc
