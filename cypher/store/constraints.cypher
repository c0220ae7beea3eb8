// Every constraint.
// params: none   returns: name, type, entity, labels, properties
// mode: read   plan: ShowConstraints   ordered by: name
SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties
RETURN name, type, entityType AS entity, labelsOrTypes AS labels, properties
ORDER BY name
