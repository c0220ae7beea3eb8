// Computes communities by the spread of labels of a projected graph and keeps them in it.
// params: $name :: STRING, $configuration :: MAP   returns: converged, rounds
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.labelPropagation.mutate($name, $configuration) YIELD ranIterations, didConverge
RETURN didConverge AS converged, ranIterations AS rounds
