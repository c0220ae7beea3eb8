// What a sponsor's titles promise beside what is measured: each with the latest figure of an indicator, from sponsor to partner.
// params: $sponsor :: ACTOR, $indicator :: STRING = 'un_vote_agreement', $asOf :: DATE = date()
// returns: partner, name, title, rank, value, year, unit
// mode: read   plan: NodeUniqueIndexSeek   ordered by: rank, value, partner
// example: sponsor=CHN; indicator=un_vote_agreement
MATCH (a:Actor {id: $sponsor})-[p:PARTNERSHIP]->(b:Actor)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
CALL (a, b) {
  OPTIONAL MATCH (a)-[s:SUBSTANCE {indicator: $indicator}]->(b)
  WHERE s.year <= $asOf.year
  RETURN s
  ORDER BY s.year DESC
  LIMIT 1
}
RETURN b.id AS partner, b.name AS name, p.title AS title, p.rank AS rank, s.value AS value, s.year AS year, s.unit AS unit
ORDER BY rank, value DESC, partner
