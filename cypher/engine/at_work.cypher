// How many statements of one job are still running: what was given up goes on until the server notices.
// params: $job :: STRING   returns: running
// mode: read   plan: ShowTransactions   ordered by: one row
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.job = $job AND metaData.query <> 'engine/at_work'
RETURN count(*) AS running
