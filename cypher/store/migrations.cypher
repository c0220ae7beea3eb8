// The steps of the schema that were applied.
// params: none   returns: version, checksum, description, appliedAt
// mode: read   plan: NodeByLabelScan   ordered by: version
MATCH (m:Migration)
RETURN m.version AS version, m.checksum AS checksum, m.description AS description, m.appliedAt AS appliedAt
ORDER BY version, checksum
