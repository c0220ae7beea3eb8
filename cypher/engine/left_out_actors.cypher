// How many nodes that an import recorded are no actors any more: without an id, a name or the label of a kind, or gone before coming.
// params: none   returns: missing
// mode: read   plan: NodeByLabelScan   ordered by: one row
MATCH (a:Actor)
WHERE a.import IS :: INTEGER NOT NULL
  AND NOT (coalesce(a.id <> '' AND a.name <> '', false) AND (a:State OR a:Territory OR a:Organization OR a:Collective)
    AND NOT coalesce(a.from > a.to, false))
RETURN count(a) AS missing
