using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>The alliance layer: a tie for every pair that a pact in force unites, as strong as the strongest pact.</summary>
public static class AllianceTies
{
    /// <summary>What a pact weighs: 1 for a promise to fight, 2/3 for one to talk or stay out, 1/3 for less.</summary>
    public static double WeightOf(AllianceKind kind) => kind switch
    {
        AllianceKind.Defense or AllianceKind.Offense => 1,
        AllianceKind.Neutrality or AllianceKind.Consultation => 2.0 / 3,
        _ => 1.0 / 3,
    };

    internal static LayerTies Build(IEnumerable<AllianceMember> members, SnapshotOptions options, IReadOnlySet<string> actors)
    {
        var pairs = AlliedPair.InForce(members.Where(m => actors.Contains(m.Member)), options.AsOf);
        var ties = new List<Tie>();
        foreach (var pair in pairs.GroupBy(p => (p.First.Member, p.Second.Member)))
        {
            var (a, b) = pair.Key;
            List<AlliedPair> pacts = [.. pair];
            var weight = pacts.Max(p => WeightOf(p.Kind));
            ties.Add(new Tie(a, b, weight) { Alliances = pacts });
            if (options.Directed)
            {
                ties.Add(new Tie(b, a, weight) { Alliances = pacts });
            }
        }

        return new LayerTies(ties, [.. AlliedPair.RowsOf(pairs)], []);
    }
}
