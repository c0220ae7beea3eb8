// How many relationships of allies are no ties: without an alliance or a kind, ended before they begin, or with ends that are no actors.
// params: $pacts :: MAP   returns: missing
// mode: read   plan: DirectedRelationshipTypeScan   ordered by: one row
MATCH (a:Actor)-[r:ALLIANCE]->(b:Actor)
WHERE NOT coalesce(a <> b
  AND all(x IN [a, b] WHERE x.id <> '' AND x.name <> '' AND (x:State OR x:Territory OR x:Organization OR x:Collective) AND NOT coalesce(x.from > x.to, false))
  AND r.alliance <> '' AND $pacts[toLower(toStringOrNull(r.kind))] IS NOT NULL AND NOT coalesce(r.from > r.to, false), false)
RETURN count(r) AS missing
