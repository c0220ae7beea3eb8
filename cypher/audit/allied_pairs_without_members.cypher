// Allied pairs of an alliance of which one of the two is no member.
// params: none
// returns: a, b, alliance
// mode: read   plan: NodeByLabelScan   ordered by: a, b, alliance
MATCH (a:Actor)-[r:ALLIANCE]->(b:Actor)
WHERE r.import IS NOT NULL
  AND NOT (
    EXISTS { MATCH (a)-[:PARTY_TO]->(p:Alliance) WHERE p.key = r.alliance }
    AND EXISTS { MATCH (b)-[:PARTY_TO]->(p:Alliance) WHERE p.key = r.alliance }
  )
RETURN a.id AS a, b.id AS b, r.alliance AS alliance
ORDER BY a, b, alliance
