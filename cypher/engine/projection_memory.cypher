// The memory that a projection of so many ties, each with one number, would need at most.
// params: $actors :: INTEGER, $ties :: INTEGER, $orientation :: STRING   returns: least, most
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.graph.project.estimate('*', {ties: {type: '*', orientation: $orientation}},
  {nodeCount: $actors, relationshipCount: $ties, relationshipProperties: ['number']}) YIELD bytesMin, bytesMax
RETURN bytesMin AS least, bytesMax AS most
