// The memory that gds.triangleCount would need on a projected graph.
// params: $name :: STRING, $configuration :: MAP   returns: least, most
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.triangleCount.mutate.estimate($name, $configuration) YIELD bytesMin, bytesMax
RETURN bytesMin AS least, bytesMax AS most
