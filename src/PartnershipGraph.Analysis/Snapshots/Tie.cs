using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Rivalries;
using PartnershipGraph.Domain.Substance;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>
/// A tie of a snapshot and the rows that it rests on. In an undirected network <c>Source</c> is the end whose id comes first
/// (ordinal) and nothing more.
/// </summary>
/// <param name="Source">Id of one end; of the sponsor in a directed network.</param>
/// <param name="Target">Id of the other end.</param>
/// <param name="Weight">Above 0; the largest of the layers' weights.</param>
public sealed record Tie(string Source, string Target, double Weight)
{
    /// <summary>The sides of the partnership layer.</summary>
    public IReadOnlyList<TieSide> Sides { get; init; } = [];

    /// <summary>The pacts of the alliance layer.</summary>
    public IReadOnlyList<AlliedPair> Alliances { get; init; } = [];

    /// <summary>The rivalry of the rivalry layer.</summary>
    public Rivalry? Rivalry { get; init; }

    /// <summary>The measurements of substance layers.</summary>
    public IReadOnlyList<SubstanceFact> Substance { get; init; } = [];

    /// <summary>The end that is not this one.</summary>
    public string Other(string end) => Source == end ? Target : Source;

    /// <summary>Whether the tie has this end.</summary>
    public bool Has(string end) => Source == end || Target == end;

    /// <summary>One tie of two layers on one pair: the larger weight, the evidence of both.</summary>
    public Tie Join(Tie other) => this with
    {
        Weight = Math.Max(Weight, other.Weight),
        Sides = [.. Sides, .. other.Sides],
        Alliances = [.. Alliances, .. other.Alliances],
        Substance = [.. Substance, .. other.Substance],
    };
}
