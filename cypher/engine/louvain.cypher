// Computes communities by Louvain's algorithm of a projected graph and keeps them in it.
// params: $name :: STRING, $configuration :: MAP   returns: converged, rounds
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.louvain.mutate($name, $configuration) YIELD ranLevels
RETURN true AS converged, ranLevels AS rounds
