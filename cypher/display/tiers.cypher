// Draws every title in force on a day as a tie named after its rank, for Neo4j Browser, which gives a width to a type and to nothing else.
// TIER_1 is the top of a ladder, TIER_6 the sixth rank and all below. What was drawn before goes.
// No analysis and no import sees these ties.
// params: $sponsor :: ACTOR = null, $asOf :: DATE = date()
// returns: tier, ties
// mode: write   plan: DirectedRelationshipIndexSeekByRange   ordered by: tier
// example: asOf=2024-12-31
CALL () {
  MATCH (:Actor)-[old:TIER_1|TIER_2|TIER_3|TIER_4|TIER_5|TIER_6]->(:Actor)
  DELETE old
}
MATCH (a:Actor)-[p:PARTNERSHIP]->(b:Actor)
WHERE ($sponsor IS NULL OR a.id = $sponsor)
  AND p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
WITH a, b, p, CASE WHEN p.rank > 6 THEN 6 ELSE p.rank END AS tier
FOREACH (_ IN CASE tier WHEN 1 THEN [1] ELSE [] END |
  CREATE (a)-[:TIER_1 {title: p.title, since: p.from}]->(b)
)
FOREACH (_ IN CASE tier WHEN 2 THEN [1] ELSE [] END |
  CREATE (a)-[:TIER_2 {title: p.title, since: p.from}]->(b)
)
FOREACH (_ IN CASE tier WHEN 3 THEN [1] ELSE [] END |
  CREATE (a)-[:TIER_3 {title: p.title, since: p.from}]->(b)
)
FOREACH (_ IN CASE tier WHEN 4 THEN [1] ELSE [] END |
  CREATE (a)-[:TIER_4 {title: p.title, since: p.from}]->(b)
)
FOREACH (_ IN CASE tier WHEN 5 THEN [1] ELSE [] END |
  CREATE (a)-[:TIER_5 {title: p.title, since: p.from}]->(b)
)
FOREACH (_ IN CASE tier WHEN 6 THEN [1] ELSE [] END |
  CREATE (a)-[:TIER_6 {title: p.title, since: p.from}]->(b)
)
RETURN tier, count(*) AS ties
ORDER BY tier
