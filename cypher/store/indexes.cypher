// Every index with the constraint that owns it.
// params: none   returns: name, entity, labels, properties, constraint
// mode: read   plan: ShowIndexes   ordered by: name
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint
WHERE type = 'RANGE'
RETURN name, entityType AS entity, labelsOrTypes AS labels, properties, owningConstraint AS constraint
ORDER BY name
