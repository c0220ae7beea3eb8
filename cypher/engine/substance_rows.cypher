// The figures of one indicator that stand on a day, the latest of each side: how many rows by confidence, the smallest and the largest.
// params: $indicator :: STRING, $asOf :: DATE, $universe :: STRING, $confidences :: MAP, $minConfidence :: INTEGER
// returns: known, smallest, largest, low, medium, high
// mode: read   plan: DirectedRelationshipTypeScan   ordered by: one row
MATCH (a:Actor)-[s:SUBSTANCE]->(b:Actor)
WHERE s.indicator = $indicator
WITH count(*) AS known, collect(CASE WHEN s.year <= $asOf.year AND coalesce($confidences[toLower(toStringOrNull(s.confidence))], 0) >= $minConfidence
  AND all(x IN [a, b] WHERE x.id <> '' AND x.name <> ''
    AND (x.from IS NULL OR x.from <= $asOf) AND (x.to IS NULL OR $asOf < x.to)
    AND (x:State OR ($universe = 'all' AND (x:Territory OR x:Organization OR x:Collective)))) THEN {a: a.id, b: b.id, year: s.year, value: toFloat(s.value), sure: coalesce($confidences[toLower(toStringOrNull(s.confidence))], 0)} END) AS figures
UNWIND CASE figures WHEN [] THEN [null] ELSE figures END AS figure
WITH known, figure
ORDER BY figure.year DESC
WITH known, figure.a AS a, figure.b AS b, head(collect(figure)) AS latest
RETURN known, min(latest.value) AS smallest, max(latest.value) AS largest, sum(CASE latest.sure WHEN 0 THEN 1 ELSE 0 END) AS low,
  sum(CASE latest.sure WHEN 1 THEN 1 ELSE 0 END) AS medium, sum(CASE latest.sure WHEN 2 THEN 1 ELSE 0 END) AS high
