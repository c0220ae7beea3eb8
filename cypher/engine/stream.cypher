// One property of every actor of a projected graph.
// params: $name :: STRING, $property :: STRING   returns: id, label, value
// mode: read   plan: ProcedureCall   ordered by: nothing, whoever asks has an order of its own
CALL gds.graph.nodeProperty.stream($name, $property) YIELD nodeId, propertyValue
WITH gds.util.asNode(nodeId) AS a, propertyValue
RETURN a.id AS id, a.name AS label, propertyValue AS value
