using System.Collections.Immutable;
using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Similarity;

/// <summary>How alike two profiles of ties are, by seven coefficients; those that are undefined say why.</summary>
public sealed record SimilarityScores
{
    private static readonly ImmutableArray<SimilarityCoefficient> coefficients = [.. Enum.GetValues<SimilarityCoefficient>()];
    private readonly ReadOnlyMemory<double> values;

    internal SimilarityScores(int places, ReadOnlyMemory<double> values)
    {
        this.values = values;
        Places = places;
        var nulls = ImmutableSortedDictionary<SimilarityCoefficient, string>.Empty;
        foreach (var coefficient in coefficients)
        {
            if (double.IsNaN(this[coefficient]))
                nulls = nulls.Add(coefficient, Reason(coefficient));
        }

        Nulls = nulls;
    }

    /// <summary>How many coefficients there are.</summary>
    internal static int Count => coefficients.Length;

    /// <summary>Number of vertices that the profiles run over; S, κ and π depend on it.</summary>
    public int Places { get; }

    /// <summary>For each undefined coefficient, why (see <see cref="NullReason"/>).</summary>
    public ImmutableSortedDictionary<SimilarityCoefficient, string> Nulls { get; }

    /// <summary>Partners of both over partners of either, in [0, 1]; NaN if neither has any.</summary>
    public double Jaccard => this[SimilarityCoefficient.Jaccard];

    /// <summary><c>Σ min(x, y)/Σ max(x, y)</c>, in [0, 1]; NaN if neither has a tie.</summary>
    public double WeightedJaccard => this[SimilarityCoefficient.WeightedJaccard];

    /// <summary><c>Σ xy/√(Σx² Σy²)</c>, in [0, 1] for ties that are not negative; NaN if one of the two has no tie.</summary>
    public double Cosine => this[SimilarityCoefficient.Cosine];

    /// <summary><c>1 − 2 D_o/d_max</c>, in [−1, 1]; NaN without places.</summary>
    public double S => this[SimilarityCoefficient.S];

    /// <summary><c>1 − D_o/D_e</c>, at most 1; NaN where D_e = 0.</summary>
    public double Kappa => this[SimilarityCoefficient.Kappa];

    /// <summary>As κ, the two profiles thrown together for D_e; at most 1.</summary>
    public double Pi => this[SimilarityCoefficient.Pi];

    /// <summary><c>2 (D_e − D_o)/d_max</c>, in [−2, 2]; NaN without places.</summary>
    public double A => this[SimilarityCoefficient.A];

    /// <summary>The value of a coefficient; NaN where undefined.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such coefficient.</exception>
    public double this[SimilarityCoefficient coefficient] => values.Span[(int)coefficient];

    private string Reason(SimilarityCoefficient coefficient)
    {
        if (Places == 0)
            return NullReason.TooFewVertices;
        return coefficient is SimilarityCoefficient.Kappa or SimilarityCoefficient.Pi ? NullReason.NoVariation : NullReason.Isolated;
    }
}
