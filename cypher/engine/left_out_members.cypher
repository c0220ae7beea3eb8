// How many relationships of members with their alliances are no rows: without a kind, ended before they begin, or of one who is no actor.
// params: $pacts :: MAP   returns: missing
// mode: read   plan: DirectedRelationshipTypeScan   ordered by: one row
MATCH (a:Actor)-[r:PARTY_TO]->(l:Alliance)
WHERE NOT coalesce(a.id <> '' AND a.name <> '' AND (a:State OR a:Territory OR a:Organization OR a:Collective) AND NOT coalesce(a.from > a.to, false)
  AND l.id IS NOT NULL AND $pacts[toLower(toStringOrNull(r.kind))] IS NOT NULL AND NOT coalesce(r.from > r.to, false), false)
RETURN count(r) AS missing
