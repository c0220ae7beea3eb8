// How many relationships of titles are no rows: without an event, a date, a title where one is needed, or a place on a ladder, with ends that are no actors, or one that stands twice.
// params: $kinds :: MAP, $ladders :: MAP   returns: missing
// mode: read   plan: NodeByLabelScan   ordered by: one row
MATCH (a:Actor)
CALL (a) {
  MATCH (a)-[r:PARTNERSHIP]->(b:Actor)
  WITH a, b, properties(r) AS p
  WITH a, b, p, $kinds[toLower(toStringOrNull(p.event))] AS kind, $ladders[toStringOrNull(p.ladder)] AS ladder,
    CASE WHEN p.rank = toIntegerOrNull(p.rank) AND p.rank >= 1 THEN toInteger(p.rank) WHEN p.unranked THEN 0 END AS rank
  WITH b, p, kind, a <> b
    AND all(x IN [a, b] WHERE x.id <> '' AND x.name <> '' AND (x:State OR x:Territory OR x:Organization OR x:Collective) AND NOT coalesce(x.from > x.to, false))
    AND p.from IS :: DATE NOT NULL AND NOT coalesce(p.from > p.to, false)
    AND CASE
      WHEN rank IS NULL THEN kind > 4 AND (ladder IS NOT NULL OR coalesce(p.ladder, '') = '')
      ELSE kind >= 0 AND rank <= size(ladder.weights) AND coalesce(ladder.sponsor, a.id) = a.id
    END
    AND (kind > 4 OR coalesce(p.title, '') <> '' OR coalesce(p.titleOriginal, '') <> '') AS isRow
  RETURN count(*) - count(DISTINCT CASE WHEN isRow THEN [b.id, p.from, coalesce(p.fromPrecision, 'day'), kind] END) AS missing
}
RETURN sum(missing) AS missing
