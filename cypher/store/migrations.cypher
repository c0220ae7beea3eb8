// The steps of the schema that were applied. A node of the same label without a number and a checksum is none: others may
// have migrations of their own, of birds for one.
// params: none   returns: version, checksum, description, appliedAt
// mode: read   plan: NodeByLabelScan   ordered by: version
MATCH (m:Migration)
WHERE m.version IS :: INTEGER NOT NULL AND m.checksum IS NOT NULL
RETURN m.version AS version, m.checksum AS checksum, m.description AS description, m.appliedAt AS appliedAt
ORDER BY version, checksum
