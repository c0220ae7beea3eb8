// There is one node for a step of the schema. Made before any step is applied.
// params: none   returns: nothing
// mode: write   plan: schema   ordered by: nothing
CREATE CONSTRAINT migration_version IF NOT EXISTS
FOR (m:Migration) REQUIRE m.version IS UNIQUE
