// How many rows the rivalries of a day rest on, by confidence: the sharpest of each pair.
// params: $asOf :: DATE, $universe :: STRING, $confidences :: MAP, $minConfidence :: INTEGER
// returns: low, medium, high
// mode: read   plan: DirectedRelationshipTypeScan   ordered by: one row
MATCH (a:Actor)-[r:RIVALRY]->(b:Actor)
WHERE all(x IN [a, b] WHERE x.id <> '' AND x.name <> ''
    AND (x.from IS NULL OR x.from <= $asOf) AND (x.to IS NULL OR $asOf < x.to)
    AND (x:State OR ($universe = 'all' AND (x:Territory OR x:Organization OR x:Collective))))
  AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR $asOf < r.to)
  AND coalesce($confidences[toLower(toStringOrNull(r.confidence))], 0) >= $minConfidence
  AND (r.magnitude IS NULL OR 0 <= toFloatOrNull(r.magnitude) <= 1)
WITH CASE WHEN a.id < b.id THEN [a.id, b.id] ELSE [b.id, a.id] END AS pair, coalesce(toFloatOrNull(r.magnitude), 1.0) AS magnitude, coalesce($confidences[toLower(toStringOrNull(r.confidence))], 0) AS sure
ORDER BY magnitude DESC, sure DESC
WITH pair, head(collect(magnitude)) AS magnitude, head(collect(sure)) AS sure
WHERE magnitude > 0
RETURN sum(CASE sure WHEN 0 THEN 1 ELSE 0 END) AS low, sum(CASE sure WHEN 1 THEN 1 ELSE 0 END) AS medium, sum(CASE sure WHEN 2 THEN 1 ELSE 0 END) AS high
