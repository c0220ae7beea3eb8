// The version of Graph Data Science, and a name that no other graph has.
// params: none   returns: version, token
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.version() YIELD gdsVersion
RETURN gdsVersion AS version, randomUUID() AS token
