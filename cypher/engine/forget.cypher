// Takes one property out of a projected graph, so that it can be computed anew.
// params: $name :: STRING, $property :: STRING   returns: removed
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.graph.nodeProperties.drop($name, [$property]) YIELD propertiesRemoved
RETURN propertiesRemoved AS removed
