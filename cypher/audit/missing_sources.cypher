// Rows that claim a high or medium confidence and name no source for it.
// params: none
// returns: type, a, b, key, confidence
// mode: read   plan: NodeByLabelScan   ordered by: type, a, b, key
MATCH (a:Actor)-[r:PARTNERSHIP|PARTY_TO|RIVALRY|MEMBER_OF|EPISODE|VOTED|SUBSTANCE|MEASURED]->(b)
WHERE r.confidence IN ['high', 'medium']
  AND r.source IS NULL
  AND r.sourceUrl IS NULL
RETURN type(r) AS type, coalesce(a.id, a.key) AS a, coalesce(b.id, b.key) AS b, r.key AS key, r.confidence AS confidence
ORDER BY type, a, b, key
