using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>Who has a defence pact with whom, whatever layers the ties come from: an ally is no hedger by its titles alone.</summary>
internal sealed class DefensePacts
{
    private readonly ILookup<(string, string), AlliedPair> pairs;

    public DefensePacts(PartnershipRecords told, DateOnly day) =>
        pairs = AlliedPair.InForce(told.Alliances, day).Where(p => p.IsDefensePact).ToLookup(p => (p.First.Member, p.Second.Member));

    public bool Unite(string a, string b) => pairs.Contains(TitleTies.Ordered(a, b));

    /// <summary>The rows of the pacts between these actors and the poles.</summary>
    public IReadOnlyList<Citation> Rows(IEnumerable<string> actors, IReadOnlyList<string> poles) =>
    [
        .. AlliedPair.RowsOf(actors.SelectMany(_ => poles, TitleTies.Ordered).Distinct().SelectMany(pair => pairs[pair])),
    ];
}
