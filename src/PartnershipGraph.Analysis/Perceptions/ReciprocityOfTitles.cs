using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Kernel.Structure;

namespace PartnershipGraph.Analysis.Perceptions;

/// <summary>Computes the reciprocity of a directed network, over all of it and over the pairs that both sides speak of.</summary>
internal static class ReciprocityOfTitles
{
    private const string noTitle = "no title stands";

    public static NetworkReciprocity Of(Snapshot directed, IReadOnlyList<PerceptionDyad> coded, CancellationToken cancellation)
    {
        var (actors, arcs) = (directed.Actors.Count, directed.Ties.Count);
        var possible = (double)actors * (actors - 1);
        var binary = Reciprocity.Compute(directed.ToCsr().Graph, Runs.Of(cancellation));
        var density = actors < 2 ? IndexValue.Null("fewer than two actors") : arcs / possible;
        var weights = directed.Ties.ToDictionary(t => (t.Source, t.Target), t => t.Weight);
        return new NetworkReciprocity
        {
            Actors = actors,
            Arcs = arcs,
            Density = density,
            Binary = binary.WhyNull is null ? binary.Value : IndexValue.Null(noTitle),
            Rho = binary.WhyNull is not null ? IndexValue.Null(noTitle)
                : arcs == possible ? IndexValue.Null("every possible title stands")
                : (binary.Value - density.Value!.Value) / (1 - density.Value.Value),
            Weighted = Share(directed.Ties.Sum(t => Math.Min(t.Weight, weights.GetValueOrDefault((t.Target, t.Source)))), directed.Ties.Sum(t => t.Weight)),
            CodedDyads = coded.Count,
            CodedBinary = Share(2 * coded.Count(d => d.A.Weight > 0 && d.B.Weight > 0), coded.Sum(d => (d.A.Weight > 0 ? 1 : 0) + (d.B.Weight > 0 ? 1 : 0))),
            CodedWeighted = Share(2 * coded.Sum(d => Math.Min(d.A.Weight!.Value, d.B.Weight!.Value)), coded.Sum(d => d.A.Weight!.Value + d.B.Weight!.Value)),
        };
    }

    private static IndexValue Share(double part, double whole) => whole > 0 ? part / whole : IndexValue.Null(noTitle);
}
