using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>Who has a defence pact with whom, whatever layers the ties come from: an ally is no hedger by its titles alone.</summary>
internal sealed class DefensePacts
{
    private readonly HashSet<(string, string)> pairs;

    public DefensePacts(PartnershipRecords records, SnapshotOptions options) =>
        pairs =
        [
            .. AlliedPair.InForce(AllianceTies.Visible(records.Alliances, options), options.AsOf)
                .Where(p => p.IsDefensePact)
                .Select(p => (p.First.Member, p.Second.Member)),
        ];

    public bool Unite(string a, string b) => pairs.Contains(TitleTies.Ordered(a, b));
}
