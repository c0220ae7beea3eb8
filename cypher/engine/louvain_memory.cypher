// The memory that gds.louvain would need on a projected graph.
// params: $name :: STRING, $configuration :: MAP   returns: least, most
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.louvain.mutate.estimate($name, $configuration) YIELD bytesMin, bytesMax
RETURN bytesMin AS least, bytesMax AS most
