// Notes that a step of the schema was applied.
// params: $version :: INTEGER, $checksum :: STRING, $description :: STRING, $owner :: STRING   returns: version
// mode: write   plan: NodeUniqueIndexSeek   ordered by: one row
MERGE (m:Migration {version: $version})
SET m.checksum = $checksum,
  m.description = $description,
  m.owner = $owner,
  m.appliedAt = datetime.realtime()
RETURN m.version AS version
