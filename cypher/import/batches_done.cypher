// The batches of an import that are written.
// params: $import :: INTEGER   returns: key
// mode: read   plan: NodeByLabelScan   ordered by: key
MATCH (b:ImportBatch)
WHERE b.import = $import
RETURN b.key AS key
ORDER BY key
