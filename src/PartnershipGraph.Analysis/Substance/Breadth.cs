using PartnershipGraph.Analysis.Hedging;

namespace PartnershipGraph.Analysis.Substance;

/// <summary>How many-sided a partnership is: whether its substance is spread over the dimensions or lies in one of them.</summary>
public sealed record Breadth
{
    /// <summary>θ, the score from which a dimension counts as covered: the sponsor's lowest quarter does not.</summary>
    public const double Threshold = 0.25;

    /// <summary>From which coverage a "comprehensive" title has what it says.</summary>
    public const double Comprehensive = 0.75;

    /// <summary>What a score of nothing counts as in the geometric mean, which would be 0 whatever the others are.</summary>
    public const double Floor = 0.01;

    /// <summary>Scores are means of percentiles: one of .25 may be a last bit short of it.</summary>
    private const double lastBit = 1e-12;

    private Breadth(IReadOnlyList<double> scores)
    {
        Measured = scores.Count;
        Covered = scores.Count(s => s >= Threshold - lastBit);
        Arithmetic = scores.Average();
        Geometric = Math.Exp(scores.Average(s => Math.Log(Math.Max(s, Floor))));
        Evenness = scores.Count < 2 ? IndexValue.Null("one dimension only")
            : scores.All(s => s == 0) ? IndexValue.Null("nothing in any dimension")
            : PoleTies.Entropy(PoleTies.Shares(scores));
    }

    /// <summary>How many dimensions are measured.</summary>
    public int Measured { get; }

    /// <summary>How many of them score <see cref="Threshold"/> or more.</summary>
    public int Covered { get; }

    /// <summary>COV = covered / measured, 0 to 1. Under 3/4 a "comprehensive" title is so in name.</summary>
    public double Coverage => (double)Covered / Measured;

    /// <summary>H / ln D of the scores' shares over the D dimensions measured, 0 to 1: 1 where all score alike. Null for one dimension, or where all are 0.</summary>
    public IndexValue Evenness { get; }

    /// <summary>The arithmetic mean of the scores, 0 to 1: how much.</summary>
    public double Arithmetic { get; }

    /// <summary>Their geometric mean, scores below .01 counting .01, .01 to 1: a hole in one dimension is not made good by another.</summary>
    public double Geometric { get; }

    /// <summary>Geometric over arithmetic mean: 1 where all score alike, less the more uneven they are. Null where all are 0.</summary>
    public IndexValue Ratio => Arithmetic > 0 ? Geometric / Arithmetic : IndexValue.Null("nothing in any dimension");

    /// <summary>The breadth of a profile; null where no dimension is measured.</summary>
    public static Breadth? Of(DimensionProfile profile) => profile.Measured.Count == 0 ? null : new Breadth(profile.Measured);
}
