// Through which partners a state is exposed to a pole, path by path: the ledger of pgraph exposure.
// A tie weighs the lower of its two sides; a side that was closed weighs 0, one that was never recorded does not count. A pact weighs
// 1 (defence, offence), 2/3 (neutrality, consultation) or 1/3. xm is the mean and xr the reach over all paths, the same in every row.
// params: $state :: ACTOR, $pole :: ACTOR = 'CHN', $poles :: LIST<ACTOR> = [], $asOf :: DATE = date(), $alliances :: BOOLEAN = true
// returns: via, name, first, second, contribution, share, xm, xr
// mode: read   plan: NodeUniqueIndexSeek, CartesianProduct of one row by one   ordered by: contribution, via
// example: state=VNM; pole=CHN; asOf=2024-12-31
MATCH (s:Actor {id: $state})
MATCH (pole:Actor {id: $pole})
CALL (s) {
  MATCH (s)-[p:PARTNERSHIP]-(k:State)
  WHERE p.unranked IS NULL AND p.from <= $asOf
  WITH k, startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
  RETURN k, min(side) AS weight
  UNION
  MATCH (s)-[p:ALLIANCE]-(k:State)
  WHERE $alliances AND coalesce(p.from <= $asOf, true) AND coalesce($asOf < p.to, true)
  RETURN k, max(
    CASE
      WHEN p.kind IN ['defense', 'offense'] THEN 1.0
      WHEN p.kind IN ['neutrality', 'consultation'] THEN 2.0 / 3
      ELSE 1.0 / 3
    END
  ) AS weight
}
WITH pole, k, max(weight) AS first
WHERE first > 0
  AND NOT k.id IN [$state, $pole] + $poles
  AND coalesce(k.from <= $asOf, true)
  AND coalesce($asOf < k.to, true)
CALL (k, pole) {
  MATCH (k)-[p:PARTNERSHIP]-(pole)
  WHERE p.unranked IS NULL AND p.from <= $asOf
  WITH startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
  RETURN min(side) AS weight
  UNION
  MATCH (k)-[p:ALLIANCE]-(pole)
  WHERE $alliances AND coalesce(p.from <= $asOf, true) AND coalesce($asOf < p.to, true)
  RETURN max(
    CASE
      WHEN p.kind IN ['defense', 'offense'] THEN 1.0
      WHEN p.kind IN ['neutrality', 'consultation'] THEN 2.0 / 3
      ELSE 1.0 / 3
    END
  ) AS weight
}
WITH k, first, coalesce(max(weight), 0.0) AS second
WITH k, first, second, round(first * second, 15) AS contribution
ORDER BY contribution DESC, k.id
WITH sum(first) AS own, sum(first * second) AS indirect, collect({k: k, first: first, second: second, contribution: contribution}) AS paths
WITH own, indirect, paths, 1 - reduce(rest = 1.0, p IN paths | rest * (1 - p.first * p.second)) AS xr
UNWIND paths AS p
WITH p, own, indirect, xr
WHERE p.second > 0
RETURN p.k.id AS via, p.k.name AS name, p.first AS first, p.second AS second, p.contribution AS contribution,
  p.contribution / indirect AS share, indirect / own AS xm, xr
ORDER BY contribution DESC, via
