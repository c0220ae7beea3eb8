using PartnershipGraph.Analysis.Overlap;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Reasons;

/// <summary>Asks of every partner of a sponsor whether a rival of the sponsor gave it a title, or is its ally.</summary>
internal sealed class NonExclusivityAnalysis
{
    private readonly Snapshot network;
    private readonly Rivals rivals;
    private readonly ReasonsOptions options;
    private readonly HashSet<(string, string)> allied;

    public NonExclusivityAnalysis(PartnershipRecords told, Snapshot network, Rivals rivals, ReasonsOptions options)
    {
        this.network = network;
        this.rivals = rivals;
        this.options = options;
        allied =
        [
            .. AlliedPair.InForce(told.Alliances, network.Options.AsOf).Where(p => options.Kinds.Contains(p.Kind))
                .Select(p => (p.First.Member, p.Second.Member)),
        ];
    }

    public NonExclusivity Of(string sponsor)
    {
        var recorded = rivals.Of(sponsor);
        IReadOnlyList<string> against = recorded.Count > 0 ? recorded : [.. options.Poles.Where(p => p != sponsor)];
        List<string> partners = [.. network.Book.StandingOf(sponsor).Select(s => s.Opening.Partner).Order(StringComparer.Ordinal)];
        List<string> others = [.. network.Actors.Select(a => a.Id).Where(id => id != sponsor)];
        return new NonExclusivity
        {
            Sponsor = sponsor,
            Rivals = against,
            RivalsAreRecorded = recorded.Count > 0,
            Partners = partners,
            Titled = [.. partners.Where(IsTitled)],
            Allied = [.. partners.Where(IsAllied)],
            ShareOfAll = others.Count == 0 ? null : (double)others.Count(o => IsTitled(o) || IsAllied(o)) / others.Count,
        };

        bool IsTitled(string partner) => against.Any(r => network.Book.Of(r, partner)?.Standing is not null);

        bool IsAllied(string partner) => against.Any(r => r != partner && allied.Contains(TitleTies.Ordered(r, partner)));
    }
}
