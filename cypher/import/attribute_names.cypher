// The names of unknown columns that have ever been written here.
// params: none   returns: name
// mode: read   plan: ProcedureCall   ordered by: name
CALL db.propertyKeys() YIELD propertyKey AS name
WHERE name STARTS WITH 'x_'
RETURN name
ORDER BY name
