// How many rows of members the alliances of a day rest on, by confidence: each row once, whatever the number of its allies.
// params: $asOf :: DATE, $universe :: STRING, $confidences :: MAP, $minConfidence :: INTEGER, $pacts :: MAP
// returns: low, medium, high
// mode: read   plan: NodeByLabelScan   ordered by: one row
MATCH (a:Actor)-[r:PARTY_TO]->(l:Alliance)
WHERE a.id <> '' AND a.name <> ''
  AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR $asOf < a.to)
  AND (a:State OR ($universe = 'all' AND (a:Territory OR a:Organization OR a:Collective)))
  AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR $asOf < r.to)
  AND coalesce($confidences[toLower(toStringOrNull(r.confidence))], 0) >= $minConfidence
WITH l, a, coalesce($confidences[toLower(toStringOrNull(r.confidence))], 0) AS sure, $pacts[toLower(toStringOrNull(r.kind))] AS weight
ORDER BY weight DESC, sure DESC
WITH l, a, head(collect(sure)) AS sure
WITH l, collect(sure) AS members
WHERE size(members) > 1
UNWIND members AS sure
RETURN sum(CASE sure WHEN 0 THEN 1 ELSE 0 END) AS low, sum(CASE sure WHEN 1 THEN 1 ELSE 0 END) AS medium, sum(CASE sure WHEN 2 THEN 1 ELSE 0 END) AS high
