// The memory that gds.pageRank would need on a projected graph.
// params: $name :: STRING, $configuration :: MAP   returns: least, most
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.pageRank.mutate.estimate($name, $configuration) YIELD bytesMin, bytesMax
RETURN bytesMin AS least, bytesMax AS most
