// Removes the ledger of earlier imports, some of it at a time.
// params: $import :: INTEGER, $limit :: INTEGER   returns: rows
// mode: write   plan: NodeByLabelScan   ordered by: one row
MATCH (b:ImportBatch)
WHERE b.import IS NULL OR b.import <> $import
WITH b
LIMIT $limit
DELETE b
RETURN count(*) AS rows
