// How many relationships of figures are no rows: without an indicator, a year or a number, with ends that are no actors, or one that stands twice.
// params: none   returns: missing
// mode: read   plan: NodeByLabelScan   ordered by: one row
MATCH (a:Actor)
CALL (a) {
  MATCH (a)-[s:SUBSTANCE]->(b:Actor)
  WITH b, s, a <> b
    AND all(x IN [a, b] WHERE x.id <> '' AND x.name <> '' AND (x:State OR x:Territory OR x:Organization OR x:Collective) AND NOT coalesce(x.from > x.to, false))
    AND s.indicator <> '' AND 1 <= s.year <= 9999 AND s.year = toIntegerOrNull(s.year) AND s.value = s.value + 0 AND abs(s.value) <= 1.7976931348623157e308 AS isRow
  RETURN count(s) - count(DISTINCT CASE WHEN isRow THEN [b.id, toInteger(s.year), s.indicator] END) AS missing
}
RETURN sum(missing) AS missing
