// The graphs in the memory of the server that are called as ours are: a word, and a token that no other has.
// params: $form :: STRING   returns: name
// mode: read   plan: ProcedureCall   ordered by: name
CALL gds.graph.list() YIELD graphName
WITH graphName AS name
WHERE name =~ $form
RETURN name
ORDER BY name
