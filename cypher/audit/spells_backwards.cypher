// Ties and titles that end before they begin.
// params: none
// returns: type, a, b, from, to
// mode: read   plan: NodeByLabelScan   ordered by: type, a, b, from
MATCH (a:Actor)-[r:PARTNERSHIP|ALLIANCE|RIVALRY|MEMBER_OF|PARTY_TO|EPISODE]->(b)
WITH a, b, r, coalesce(r.from, r.date) AS from
WHERE r.to < from
RETURN type(r) AS type, coalesce(a.id, a.key) AS a, coalesce(b.id, b.key) AS b, from, r.to AS to
ORDER BY type, a, b, from
