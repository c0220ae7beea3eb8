// Computes communities by Leiden's algorithm of a projected graph and keeps them in it.
// params: $name :: STRING, $configuration :: MAP   returns: converged, rounds
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.leiden.mutate($name, $configuration) YIELD ranLevels, didConverge
RETURN didConverge AS converged, ranLevels AS rounds
