// Removes a projected graph from the memory of the server, if it is there. Nothing that is stored changes.
// params: $name :: STRING   returns: name
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.graph.drop($name, false) YIELD graphName
RETURN graphName AS name
