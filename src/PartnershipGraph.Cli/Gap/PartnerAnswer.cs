using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Gap;

/// <summary>One partner of the answer.</summary>
/// <param name="Result">The answer.</param>
/// <param name="Partner">The partner.</param>
/// <param name="Place">Its place in the panel.</param>
/// <param name="Entry">Its gap; null where it has no substance.</param>
internal sealed record PartnerAnswer(GapResult Result, Actor Partner, int Place, GapEntry? Entry)
{
    /// <summary>Its dimensions.</summary>
    public DimensionProfile Profile => Result.Panel.Profiles[Place];

    /// <summary>The indicators that it has, those that count by dimension, then the others.</summary>
    public IEnumerable<(PanelIndicator Indicator, IndicatorReading Reading, double Score)> Indicators =>
        Result.Panel.Indicators.Where(i => i.Readings[Place] is not null).Select(i => (i, i.Readings[Place]!, i.Scores[Place]!.Value));

    /// <exception cref="UsageException">It is no actor, or holds no title of the sponsor.</exception>
    public static PartnerAnswer Of(Question asked, GapResult result, string typed)
    {
        var partner = asked.Actor(typed);
        var place = result.Panel.Partners.ToList().IndexOf(partner.Id);
        return place >= 0
            ? new PartnerAnswer(result, partner, place, result.Partners.FirstOrDefault(p => p.Id == partner.Id))
            : throw new UsageException($"--partner: {partner.Name} ({partner.Id}) holds no title of {result.Options.Sponsor} in the network of that day; pgraph dyad {result.Options.Sponsor} {partner.Id} tells what is on record");
    }
}
