// The strongest ways from one state to another by titles, of up to three steps.
// A step is as long as 1 over the weight of its tie, as in the measures on paths, and the shortest way is the strongest.
// params: $a :: ACTOR, $b :: ACTOR, $asOf :: DATE = date(), $rows :: INTEGER = 10
// returns: route, weights, length
// mode: read   plan: NodeUniqueIndexSeek, CartesianProduct of one row by one   ordered by: length, route
// example: a=VNM; b=BRA
CALL () {
  MATCH (a:Actor {id: $a})-[p:PARTNERSHIP]-(k:Actor)
  WHERE p.unranked IS NULL AND p.from <= $asOf AND (k:State OR k.id = $b)
  WITH k, startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
  WITH k, min(side) AS weight
  WHERE weight > 0
  RETURN collect({node: k, id: k.id, weight: weight}) AS ofA
}
CALL () {
  MATCH (b:Actor {id: $b})-[p:PARTNERSHIP]-(k:Actor)
  WHERE p.unranked IS NULL AND p.from <= $asOf AND (k:State OR k.id = $a)
  WITH k, startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
  WITH k, min(side) AS weight
  WHERE weight > 0
  RETURN collect({node: k, id: k.id, weight: weight}) AS ofB
}
CALL (ofA, ofB) {
  UNWIND ofA AS x
  WITH x
  WHERE x.id = $b
  RETURN [$a, $b] AS route, [x.weight] AS weights
  UNION
  UNWIND ofA AS x
  UNWIND ofB AS y
  WITH x, y
  WHERE x.id = y.id
  RETURN [$a, x.id, $b] AS route, [x.weight, y.weight] AS weights
  UNION
  UNWIND ofA AS x
  WITH x, ofB
  WHERE x.id <> $b
  WITH x, x.node AS from, [y IN ofB WHERE y.id <> $a | y.id] AS ids, ofB
  MATCH (from)-[p:PARTNERSHIP]-(to:Actor)
  WHERE to.id IN ids AND p.unranked IS NULL AND p.from <= $asOf
  WITH x, to, ofB, startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
  WITH x, to, ofB, min(side) AS weight
  WHERE weight > 0
  WITH x, to.id AS last, weight, [y IN ofB WHERE y.id = to.id | y.weight][0] AS third
  RETURN [$a, x.id, last, $b] AS route, [x.weight, weight, third] AS weights
}
RETURN route, weights, reduce(length = 0.0, w IN weights | length + 1 / w) AS length
ORDER BY length, route
LIMIT $rows
