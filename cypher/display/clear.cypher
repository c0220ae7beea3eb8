// Takes away what display/tiers and display/blocs drew.
// params: none
// returns: ties, actors
// mode: write   plan: DirectedUnionRelationshipTypesScan, UnionNodeByLabelsScan   ordered by: one row
CALL () {
  MATCH (:Actor)-[old:TIER_1|TIER_2|TIER_3|TIER_4|TIER_5|TIER_6]->(:Actor)
  DELETE old
  RETURN count(old) AS ties
}
CALL () {
  MATCH (n:Bloc1|Bloc2|Bloc3|Bloc4|Bloc5|Bloc6|Bloc7|Bloc8)
  REMOVE n:Bloc1:Bloc2:Bloc3:Bloc4:Bloc5:Bloc6:Bloc7:Bloc8
  RETURN count(n) AS actors
}
RETURN ties, actors
