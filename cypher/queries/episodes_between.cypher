// What two states did to each other between two days, beside their titles.
// params: $a :: ACTOR, $b :: ACTOR, $from :: DATE = 1990, $to :: DATE = date()
// returns: date, actor, kind, bearing, summary, source, confidence
// mode: read   plan: NodeUniqueIndexSeek, CartesianProduct of one row by one   ordered by: date, actor, kind, summary
// example: a=CHN; b=RUS
MATCH (a:Actor {id: $a})-[e:EPISODE]-(b:Actor {id: $b})
WHERE $from <= e.date
  AND e.date <= $to
RETURN e.date AS date, startNode(e).id AS actor, e.kind AS kind, e.bearing AS bearing, e.summary AS summary, e.source AS source,
  e.confidence AS confidence
ORDER BY date, actor, kind, summary
