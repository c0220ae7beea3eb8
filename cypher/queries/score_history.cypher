// How one actor scored by one metric in every analysis that was kept.
// params: $state :: ACTOR, $metric :: STRING = 'pagerank'
// returns: asOf, value, rank, kind, options, finishedAt
// mode: read   plan: NodeUniqueIndexSeek   ordered by: asOf, finishedAt, run
// example: state=CHN; metric=pagerank
MATCH (a:Actor {id: $state})<-[s:SCORED {metric: $metric}]-(r:AnalysisRun)
RETURN r.asOf AS asOf, s.value AS value, s.rank AS rank, r.kind AS kind, r.options AS options, r.finishedAt AS finishedAt
ORDER BY asOf, finishedAt, r.id
