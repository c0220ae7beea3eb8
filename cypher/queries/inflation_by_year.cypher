// How many partners hold each rank of a sponsor at the end of every year, and which share holds that rank or a higher one.
// params: $sponsor :: ACTOR, $first :: INTEGER = 1990, $last :: INTEGER = null
// returns: year, ladder, rank, partners, cumulative
// mode: read   plan: NodeUniqueIndexSeek   ordered by: year, ladder, rank
// example: sponsor=CHN; first=2010
UNWIND range($first, coalesce($last, date().year)) AS year
WITH year, date({year: year, month: 12, day: 31}) AS day
MATCH (a:Actor {id: $sponsor})-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= day
  AND (p.to IS NULL OR day < p.to)
WITH year, p.ladder AS ladder, p.rank AS rank, count(DISTINCT b) AS partners
ORDER BY year, ladder, rank
WITH year, ladder, collect({rank: rank, partners: partners}) AS ranks, toFloat(sum(partners)) AS all
UNWIND ranks AS r
WITH year, ladder, r, all, [q IN ranks WHERE q.rank <= r.rank | q.partners] AS counts
RETURN year, ladder, r.rank AS rank, r.partners AS partners, reduce(n = 0, c IN counts | n + c) / all AS cumulative
ORDER BY year, ladder, rank
