// Which members of an organisation hold a title of a sponsor, beside the title of the organisation itself.
// params: $organization :: ACTOR, $sponsor :: ACTOR = 'CHN', $asOf :: DATE = date()
// returns: member, name, title, rank, since
// mode: read   plan: NodeUniqueIndexSeek, CartesianProduct of one row by one   ordered by: the organisation first, rank, member
// example: organization=ASEAN
MATCH (o:Actor {id: $organization})
MATCH (a:Actor {id: $sponsor})
CALL (o) {
  RETURN o AS m
  UNION
  MATCH (o)<-[in:MEMBER_OF]-(m:Actor)
  WHERE coalesce(in.from <= $asOf, true) AND coalesce($asOf < in.to, true)
  RETURN m
}
OPTIONAL MATCH (a)-[p:PARTNERSHIP]->(m)
WHERE p.rank IS NOT NULL
  AND p.from <= $asOf
  AND (p.to IS NULL OR $asOf < p.to)
RETURN m.id AS member, m.name AS name, p.title AS title, p.rank AS rank, p.from AS since
ORDER BY m.id <> $organization, rank, member
