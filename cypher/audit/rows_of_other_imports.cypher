// Ties that an import recorded which is not the one that the database holds.
// params: none
// returns: type, a, b, key
// mode: read   plan: UnionNodeByLabelsScan   ordered by: type, key, a, b
MATCH (a:Actor|Ladder)-[r:PARTNERSHIP|PARTY_TO|ALLIANCE|MEMBER_OF|RIVALRY|MEASURED|SUBSTANCE|EPISODE|VOTED|HAS_TITLE]->(b)
WHERE r.import IS NOT NULL
  AND NOT EXISTS {
    MATCH (d:Dataset)
    WHERE d.import = r.import
  }
RETURN type(r) AS type, coalesce(a.id, a.key) AS a, coalesce(b.id, b.key) AS b, r.key AS key
ORDER BY type, key, a, b
