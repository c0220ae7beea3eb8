using CsCheck;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Domain.Actors;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Partnerships;

namespace PartnershipGraph.Analysis.Tests.Exports;

/// <summary>Small worlds in which titles, pacts, members and states come and go between 2000 and 2009.</summary>
internal static class RandomHistories
{
    private static readonly string[] states = ["A", "B", "C", "D"];
    private static readonly PartnershipEventKind[] kinds = Enum.GetValues<PartnershipEventKind>();

    private static readonly Gen<(int, int)> pair = Gen.Select(Gen.Int[0, 3], Gen.Int[1, 3], (a, step) => (a, (a + step) % 4));

    /// <summary>Days that fall on the ends of years more often than by chance.</summary>
    private static readonly Gen<string> day = Gen.OneOf(
        Gen.Int[2000, 2009].Select(y => FormattableString.Invariant($"{y}")),
        Gen.Int[2000, 2009].Select(y => FormattableString.Invariant($"{y}-12-31")),
        Gen.Select(Gen.Int[2000, 2009], Gen.Int[1, 12], Gen.Int[1, 28], (y, m, d) => FormattableString.Invariant($"{y}-{m:00}-{d:00}")));

    public static Gen<Rows> All { get; } =
        from titles in Gen.Select(pair, day, Gen.Int[0, kinds.Length - 1], Gen.Int[0, 5]).Array[0, 14]
        from pacts in Gen.Select(pair, day, day, Gen.Int[0, 6]).Array[0, 4]
        from lives in Gen.Select(day, day, Gen.Int[0, 5]).Array[4]
        from members in Gen.Select(Gen.Int[0, 3], day, day).Array[0, 2]
        from titlesOfBloc in Gen.Select(Gen.Int[0, 3], day).Array[0, 2]
        select Build(titles, pacts, lives, members, titlesOfBloc);

    private static Rows Build(
        ((int, int) Pair, string Day, int Kind, int Rank)[] titles, ((int, int) Pair, string From, string To, int Kind)[] pacts,
        (string From, string To, int Which)[] lives, (int Member, string From, string To)[] members, (int Sponsor, string Day)[] titlesOfBloc)
    {
        var rows = new Rows().Actor("O", ActorKind.Organization);
        foreach (var (i, (from, to, which)) in lives.Index())
        {
            var inOrder = string.CompareOrdinal(from, to) < 0;
            rows.Actor(states[i], ActorKind.State, which == 1 && inOrder ? from : null, which is 1 or 2 && inOrder ? to : null);
        }

        foreach (var (of, on, kind, rank) in titles.DistinctBy(t => (t.Pair, t.Day, t.Kind)))
            rows.Title(states[of.Item1], states[of.Item2], rank, on, kinds[kind]);
        foreach (var (of, from, to, kind) in pacts.Where(p => string.CompareOrdinal(p.From, p.To) < 0))
            rows.Pact((AllianceKind)kind, states[of.Item1], states[of.Item2], from, to);
        foreach (var (member, from, to) in members.Where(m => string.CompareOrdinal(m.From, m.To) < 0))
            rows.Belongs("O", states[member], from, to);
        foreach (var (sponsor, on) in titlesOfBloc.DistinctBy(t => (t.Sponsor, t.Day)))
            rows.Title(states[sponsor], "O", 2, on);
        return rows;
    }
}
