// Waits until every index is filled.
// params: $seconds :: INTEGER   returns: nothing
// mode: read   plan: ProcedureCall   ordered by: nothing
CALL db.awaitIndexes($seconds)
