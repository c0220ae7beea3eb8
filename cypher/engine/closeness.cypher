// Computes closeness by hops of a projected graph and keeps them in it.
// params: $name :: STRING, $configuration :: MAP   returns: converged, rounds
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.closeness.mutate($name, $configuration) YIELD computeMillis
RETURN true AS converged, null AS rounds
