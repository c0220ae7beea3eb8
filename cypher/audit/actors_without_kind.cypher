// Actors that have no kind, or several, or no name.
// params: none
// returns: id, labels, name
// mode: read   plan: NodeByLabelScan   ordered by: id
MATCH (n:Actor)
WITH n, size([label IN labels(n) WHERE label IN ['State', 'Territory', 'Organization', 'Collective']]) AS kinds
WHERE n.import IS NOT NULL
  AND (kinds <> 1 OR n.name IS NULL)
RETURN n.id AS id, labels(n) AS labels, n.name AS name
ORDER BY id
