// The memory that is to be had in the server's heap, in bytes.
// params: none   returns: available
// mode: read   plan: ProcedureCall   ordered by: one row
CALL gds.debug.sysInfo() YIELD key, value
WITH key, value
WHERE key = 'availableHeapInBytes'
RETURN toInteger(value) AS available
