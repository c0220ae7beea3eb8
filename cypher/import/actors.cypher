// Writes actors with the label of their kind; an actor that was there before is adopted.
// params: $rows :: LIST<MAP>, $gone :: MAP, $import :: INTEGER   returns: rows
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
UNWIND $rows AS row
MERGE (n:Actor {id: row.key})
ON CREATE SET n.import = $import
ON MATCH SET n.adopted = CASE WHEN n.import IS NULL THEN true ELSE n.adopted END,
  n += $gone
SET n += row.set,
  n.import = $import
REMOVE n:State:Territory:Organization:Collective
FOREACH (_ IN CASE row.kind WHEN 'State' THEN [1] ELSE [] END |
  SET n:State
)
FOREACH (_ IN CASE row.kind WHEN 'Territory' THEN [1] ELSE [] END |
  SET n:Territory
)
FOREACH (_ IN CASE row.kind WHEN 'Organization' THEN [1] ELSE [] END |
  SET n:Organization
)
FOREACH (_ IN CASE row.kind WHEN 'Collective' THEN [1] ELSE [] END |
  SET n:Collective
)
RETURN count(n) AS rows
