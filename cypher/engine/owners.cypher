// The jobs of ours that somebody still works at, or waits for: each has a transaction.
// params: none   returns: job
// mode: read   plan: ShowTransactions   ordered by: job
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.app = 'pgraph' AND metaData.job IS NOT NULL
RETURN DISTINCT metaData.job AS job
ORDER BY job
