// The modularity of a division of a projected graph.
// params: $name :: STRING, $configuration :: MAP   returns: modularity
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.modularity.stats($name, $configuration) YIELD modularity
RETURN modularity
