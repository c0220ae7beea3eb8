using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Analysis.Words;

/// <summary>One word by one measure: partners whose title has the word against those whose title has not.</summary>
public sealed record WordTest
{
    /// <summary>The last digits of a quantile must not decide.</summary>
    private const double rounding = 1e-12;

    /// <summary>The word.</summary>
    public required TitleWord Word { get; init; }

    /// <summary>What is measured of each partner.</summary>
    public required MeasuredPromise Promise { get; init; }

    /// <summary>Partners whose title has the word, measured or not.</summary>
    public required int AllHolders { get; init; }

    /// <summary>Those of them that are measured: n₁.</summary>
    public required int Holders { get; init; }

    /// <summary>The others that are measured: n₀.</summary>
    public required int Others { get; init; }

    /// <summary>The mean of the holders; null where none is measured.</summary>
    public required double? MeanOfHolders { get; init; }

    /// <summary>The mean of the others; null where none is measured.</summary>
    public required double? MeanOfOthers { get; init; }

    /// <summary>The 90 % bootstrap interval of the difference of the means; null with fewer than three in a group.</summary>
    public (double Low, double High)? DifferenceInterval { get; init; }

    /// <summary>How often a holder lies above an other, ties half; 0 to 1, ½ where the word tells nothing. Null where a group is empty.</summary>
    public double? Auc { get; init; }

    /// <summary>The 90 % bootstrap interval of the AUC; null with fewer than three in a group.</summary>
    public (double Low, double High)? AucInterval { get; init; }

    /// <summary>The two-sided permutation p of the AUC; null as it.</summary>
    public double? P { get; init; }

    /// <summary>The same adjusted over all tests of the answer (Holm); null as it.</summary>
    public double? PHolm { get; init; }

    /// <summary>Against others whose title is alike in the other tested words.</summary>
    public required LikeAgainstLike BesideTheRest { get; init; }

    /// <summary>Against others of the same rank.</summary>
    public required LikeAgainstLike OfTheSameRank { get; init; }

    /// <summary>The difference of the means; null where a group is empty.</summary>
    public double? Difference => MeanOfHolders - MeanOfOthers;

    /// <summary>Why there is no AUC.</summary>
    public string? WhyNull => Auc is not null ? null
        : Promise.WhyNone
        ?? (AllHolders == 0 ? "no partner's title has the word"
            : AllHolders == Promise.Values.Count ? "every partner's title has the word"
            : Holders == 0 ? "no holder is measured"
            : "no other is measured");

    /// <summary>Why there is no interval.</summary>
    public string? WhyNoInterval => AucInterval is null ? WhyNull ?? FormattableString.Invariant($"fewer than {WordOptions.LeastGroup} in a group") : null;

    /// <summary>What it shows.</summary>
    public WordVerdict Verdict
    {
        get
        {
            if (Auc is null)
            {
                var isDivided = AllHolders > 0 && AllHolders < Promise.Values.Count;
                return isDivided || Promise.WhyNone is not null ? WordVerdict.NotCovered : WordVerdict.Undetermined;
            }

            if (AucInterval is not { } interval)
            {
                return WordVerdict.Undetermined;
            }

            return PHolm < WordOptions.Level ? Auc > 0.5 ? WordVerdict.Higher : WordVerdict.Lower
                : interval.Low >= 0.5 - WordOptions.Margin - rounding && interval.High <= 0.5 + WordOptions.Margin + rounding ? WordVerdict.NoDifferenceShown
                : WordVerdict.Undetermined;
        }
    }
}
