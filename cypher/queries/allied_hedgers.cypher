// Who is allied with one of two poles and deeply tied to the other: the allied hedgers of pgraph hedge.
// params: $first :: ACTOR = 'USA', $second :: ACTOR = 'CHN', $threshold :: FLOAT = 0.6, $asOf :: DATE = date()
// returns: state, name, ally, alliances, other, weight
// mode: read   plan: NodeUniqueIndexSeek   ordered by: ally, weight, state
// example: asOf=2024-12-31
UNWIND [[$first, $second], [$second, $first]] AS poles
MATCH (ally:Actor {id: poles[0]})-[pact:ALLIANCE {kind: 'defense'}]-(s:State)
WHERE NOT s.id IN poles
  AND coalesce(pact.from <= $asOf, true)
  AND coalesce($asOf < pact.to, true)
  AND coalesce(s.from <= $asOf, true)
  AND coalesce($asOf < s.to, true)
WITH ally, s, poles, collect(DISTINCT pact.alliance) AS alliances
MATCH (other:Actor {id: poles[1]})
CALL (s, other) {
  MATCH (s)-[p:PARTNERSHIP]-(other)
  WHERE p.unranked IS NULL AND p.from <= $asOf
  WITH startNode(p) AS sponsor, max(CASE WHEN p.to IS NULL OR $asOf < p.to THEN p.weight ELSE 0.0 END) AS side
  RETURN min(side) AS weight
  UNION
  MATCH (s)-[p:ALLIANCE]-(other)
  WHERE coalesce(p.from <= $asOf, true) AND coalesce($asOf < p.to, true)
  RETURN max(
    CASE
      WHEN p.kind IN ['defense', 'offense'] THEN 1.0
      WHEN p.kind IN ['neutrality', 'consultation'] THEN 2.0 / 3
      ELSE 1.0 / 3
    END
  ) AS weight
}
WITH ally, s, alliances, other, max(weight) AS weight
WHERE weight >= $threshold - 1e-12
RETURN s.id AS state, s.name AS name, ally.id AS ally, alliances, other.id AS other, weight
ORDER BY ally, weight DESC, state
