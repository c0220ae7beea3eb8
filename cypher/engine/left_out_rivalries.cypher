// How many relationships of rivals are no rows: with a magnitude beyond 0 to 1, ended before they begin, or with ends that are no actors.
// params: none   returns: missing
// mode: read   plan: DirectedRelationshipTypeScan   ordered by: one row
MATCH (a:Actor)-[r:RIVALRY]->(b:Actor)
WHERE NOT coalesce(a <> b
  AND all(x IN [a, b] WHERE x.id <> '' AND x.name <> '' AND (x:State OR x:Territory OR x:Organization OR x:Collective) AND NOT coalesce(x.from > x.to, false))
  AND 0 <= coalesce(toFloatOrNull(r.magnitude), 1.0) <= 1 AND NOT coalesce(r.from > r.to, false), false)
RETURN count(r) AS missing
