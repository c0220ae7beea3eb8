// How many actors there are, and at most how many ties of some layers: histories count whole. From the server's own counts.
// params: $layers :: LIST<STRING>   returns: actors, ties
// mode: read   plan: NodeCountFromCountStore, RelationshipCountFromCountStore, CartesianProduct of one row each   ordered by: one row
CALL () {
  MATCH (a:Actor)
  RETURN count(a) AS actors
}
CALL () {
  MATCH ()-[p:PARTNERSHIP]->()
  RETURN count(p) AS partnerships
}
CALL () {
  MATCH ()-[r:ALLIANCE]->()
  RETURN count(r) AS alliances
}
CALL () {
  MATCH ()-[r:RIVALRY]->()
  RETURN count(r) AS rivalries
}
CALL () {
  MATCH ()-[s:SUBSTANCE]->()
  RETURN count(s) AS substance
}
RETURN actors, CASE WHEN 'partnership' IN $layers THEN partnerships ELSE 0 END + CASE WHEN 'alliance' IN $layers THEN alliances ELSE 0 END
  + CASE WHEN 'rivalry' IN $layers THEN rivalries ELSE 0 END + CASE WHEN any(l IN $layers WHERE l STARTS WITH 'substance:') THEN substance ELSE 0 END AS ties
