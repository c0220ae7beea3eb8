// Makes the network of a day, its ties from the sponsor to the partner, a graph in the memory of the server: each actor, tied or not, and each tie with one number.
// The rules are those of a snapshot: the rows that may be told, in the order in which they apply; the last one that opens a title gives a side its weight; an end that the
// relationship tells, and no row does, closes it; layers are joined by the larger weight. Allies weigh what their relationship says; where only surer rows count, what the members' surer rows behind it promise. Pacts and rivalries go both ways; all ties the other way round if that is asked. The number is the weight, or with a unit the length unit/weight, a whole number.
// params: $name :: STRING, $asOf :: DATE, $knownAsOf :: DATE, $universe :: STRING, $layers :: LIST<STRING>, $kinds :: MAP,
//   $confidences :: MAP, $minConfidence :: INTEGER, $ladders :: MAP, $pacts :: MAP, $substance :: LIST<MAP>, $unit :: FLOAT, $isReversed :: BOOLEAN
// returns: actors, arcs, low, medium, high
// mode: read   plan: NodeByLabelScan   ordered by: one row
MATCH (a:Actor)
WHERE a.id <> '' AND a.name <> ''
  AND (a.from IS NULL OR a.from <= $asOf) AND (a.to IS NULL OR $asOf < a.to)
  AND (a:State OR ($universe = 'all' AND (a:Territory OR a:Organization OR a:Collective)))
CALL (a) {
  RETURN null AS b, null AS weight, [] AS told
  UNION ALL
  WITH a
  WHERE 'partnership' IN $layers
  MATCH (a)-[r:PARTNERSHIP]->(b:Actor)
  WHERE a <> b
  WITH b, a.id AS sponsor, properties(r) AS p
  WITH b, p, sponsor, $kinds[toLower(toStringOrNull(p.event))] AS kind, $ladders[toStringOrNull(p.ladder)] AS ladder,
    CASE WHEN p.rank = toIntegerOrNull(p.rank) AND p.rank >= 1 THEN toInteger(p.rank) END AS rank, CASE WHEN p.to IS :: DATE THEN p.to END AS to
  WHERE p.from IS :: DATE NOT NULL
    AND (to IS NULL OR p.from <= to)
    AND CASE
      WHEN rank IS NULL THEN kind > 4 AND NOT coalesce(p.unranked, false) AND (ladder IS NOT NULL OR coalesce(p.ladder, '') = '')
      ELSE kind >= 0 AND rank <= size(ladder.weights) AND coalesce(ladder.sponsor, sponsor) = sponsor
    END
    AND (kind > 4 OR coalesce(p.title, '') <> '' OR coalesce(p.titleOriginal, '') <> '')
  ORDER BY p.from, kind, p.fromPrecision DESC, p.key DESC
  WITH b, collect({kind: kind, from: p.from, to: to, known: coalesce(p.knownFrom, p.from), sure: coalesce($confidences[toLower(toStringOrNull(p.confidence))], 0),
    weight: ladder.weights[rank - 1]}) AS rows
  WITH b, [e IN rows WHERE e.from <= $asOf AND ($knownAsOf IS NULL OR e.known <= $knownAsOf) AND e.sure >= $minConfidence] AS told,
    [i IN range(0, size(rows) - 1)
      WHERE rows[i].to IS NOT NULL
        AND (rows[i].kind < 4 OR (rows[i].kind = 4 AND (i = 0 OR rows[i - 1].kind > 4)))
        AND all(later IN rows[i + 1..] WHERE later.kind = 4 OR rows[i].to < later.from)
        AND rows[i].to <= $asOf AND ($knownAsOf IS NULL OR rows[i].to <= $knownAsOf) AND rows[i].sure >= $minConfidence
      | {from: rows[i].to, sure: rows[i].sure}] AS ends
  WITH b, told + ends AS told, ends, size(told) > 0 OR size(ends) > 0 AS isCoded, reduce(s = {weight: null, last: null}, e IN told | {
    weight: CASE
      WHEN e.kind > 4 THEN null
      WHEN e.kind = 4 AND s.weight IS NOT NULL AND none(end IN ends WHERE s.last <= end.from AND end.from < e.from) THEN s.weight
      ELSE e.weight
    END,
    last: e.from}) AS side
  WITH b, told, CASE WHEN isCoded THEN CASE WHEN any(end IN ends WHERE side.last IS NULL OR side.last <= end.from) THEN 0.0 ELSE coalesce(side.weight, 0.0) END END AS weight
  RETURN b, weight, [e IN told | e.sure] AS told
  UNION ALL
  WITH a
  WHERE 'alliance' IN $layers
  MATCH (a)-[r:ALLIANCE]-(b:Actor)
  WHERE a <> b
    AND r.alliance <> ''
    AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR $asOf < r.to)
  WITH a, b, r, $pacts[toLower(toStringOrNull(r.kind))] AS drawn
  CALL (a, b, r) {
    WITH a, b, r
    WHERE $minConfidence > 0
    MATCH (a)-[x:PARTY_TO]->(l:Alliance)<-[y:PARTY_TO]-(b)
    WHERE l.id = r.alliance AND x.import IS NOT NULL AND y.import IS NOT NULL
    WITH r, x, y, $pacts[toLower(toStringOrNull(x.kind))] AS first, $pacts[toLower(toStringOrNull(y.kind))] AS second,
      CASE WHEN x.from IS NULL OR y.from > x.from THEN y.from ELSE x.from END AS since, CASE WHEN x.to IS NULL OR y.to < x.to THEN y.to ELSE x.to END AS until
    WITH CASE WHEN first < second THEN first ELSE second END AS weight,
      coalesce(since = r.from, since IS NULL AND r.from IS NULL) AND coalesce(until = r.to, until IS NULL AND r.to IS NULL) AS isSpell,
      all(m IN [x, y] WHERE (m.from IS NULL OR m.from <= $asOf) AND (m.to IS NULL OR $asOf < m.to)
        AND coalesce($confidences[toLower(toStringOrNull(m.confidence))], 0) >= $minConfidence) AS isSure
    RETURN max(CASE WHEN isSpell THEN weight END) AS strongest, max(CASE WHEN isSure THEN weight END) AS sure
  }
  RETURN b, max(CASE
    WHEN strongest = drawn THEN sure
    WHEN coalesce($confidences[toLower(toStringOrNull(r.confidence))], 0) >= $minConfidence THEN drawn
  END) AS weight, [] AS told
  UNION ALL
  WITH a
  WHERE 'rivalry' IN $layers
  MATCH (a)-[r:RIVALRY]-(b:Actor)
  WHERE a <> b
    AND (r.from IS NULL OR r.from <= $asOf) AND (r.to IS NULL OR $asOf < r.to)
    AND coalesce($confidences[toLower(toStringOrNull(r.confidence))], 0) >= $minConfidence
    AND (r.magnitude IS NULL OR 0 <= toFloatOrNull(r.magnitude) <= 1)
  RETURN b, max(coalesce(toFloatOrNull(r.magnitude), 1.0)) AS weight, [] AS told
  UNION ALL
  WITH a
  UNWIND $substance AS layer
  MATCH (a)-[s:SUBSTANCE]->(b:Actor)
  WHERE a <> b
    AND s.indicator = layer.indicator
    AND s.year <= $asOf.year
    AND coalesce($confidences[toLower(toStringOrNull(s.confidence))], 0) >= $minConfidence
  WITH layer, b, s
  ORDER BY s.year DESC
  WITH layer, b, head(collect(toFloat(s.value))) / layer.scale AS weight
  RETURN b, weight, [] AS told
}
WITH a, b, weight, told
WHERE b IS NULL
  OR (b.id <> '' AND b.name <> ''
    AND (b.from IS NULL OR b.from <= $asOf) AND (b.to IS NULL OR $asOf < b.to)
    AND (b:State OR ($universe = 'all' AND (b:Territory OR b:Organization OR b:Collective))))
WITH a, b, max(weight) AS weight, collect(told) AS told
WITH a, CASE WHEN weight > 0 THEN b END AS b, CASE WHEN $unit IS NULL THEN weight ELSE toFloat(round($unit / weight)) END AS number, reduce(all = [], t IN told | all + t) AS told
WITH gds.graph.project($name, CASE WHEN $isReversed AND b IS NOT NULL THEN b ELSE a END, CASE WHEN $isReversed AND b IS NOT NULL THEN a ELSE b END,
    {relationshipProperties: {number: number}}, {}) AS graph,
  sum(size([t IN told WHERE t = 0])) AS low, sum(size([t IN told WHERE t = 1])) AS medium, sum(size([t IN told WHERE t = 2])) AS high
RETURN coalesce(graph.nodeCount, 0) AS actors, coalesce(graph.relationshipCount, 0) AS arcs, low, medium, high
