// How many statements of one job are still running, beside the transaction that only shows that somebody waits: what was given up goes on until the server notices.
// params: $job :: STRING   returns: running
// mode: read   plan: ShowTransactions   ordered by: one row
SHOW TRANSACTIONS YIELD metaData
WHERE metaData.job = $job AND NOT metaData.query IN ['engine/at_work', 'engine/held']
RETURN count(*) AS running
