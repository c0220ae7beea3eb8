using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Analysis.Weights;

/// <summary>How ranks become tie weights. Every scheme is non-increasing in the rank.</summary>
/// <remarks>
/// The weight of a side is the scheme's value divided by the value of the ladder's top rank, so that the top of every ladder
/// weighs 1; <c>level</c> alone is not divided. A ladder with one rank weighs the flat weight under every scheme but
/// <c>binary</c>: a list without hierarchy says nothing about depth.
/// </remarks>
public sealed class WeightScheme
{
    private readonly Func<Ladder, int, double> raw;

    /// <summary>Whether weights are divided by the ladder's top weight.</summary>
    private readonly bool isDivided;

    /// <summary>Whether the scheme has a weight of its own for a ladder of one rank.</summary>
    private readonly bool knowsFlat;

    internal WeightScheme(string id, Func<Ladder, int, double> raw, bool isDivided = true, bool knowsFlat = false, bool isLevel = false)
    {
        Id = id;
        this.raw = raw;
        this.isDivided = isDivided;
        this.knowsFlat = knowsFlat;
        IsLevel = isLevel;
    }

    /// <summary>The scheme as it is asked for and printed: <c>linear</c>, <c>geometric:0.5</c> …</summary>
    public string Id { get; }

    /// <summary>Whether the weight is the level itself, comparable on ladders of one length only.</summary>
    public bool IsLevel { get; }

    /// <summary>The weight of a title: 0 (no tie) to 1, or 0 to T for <c>level</c>.</summary>
    /// <param name="ladder">The ladder it stands on.</param>
    /// <param name="rank">Its rank there; unranked weighs 0.</param>
    /// <param name="flatWeight">What a ladder with a single rank weighs.</param>
    public double WeightOf(Ladder ladder, Rank rank, double flatWeight)
    {
        if (!rank.IsRanked)
        {
            return 0;
        }

        if (ladder.IsFlat && !knowsFlat)
        {
            return flatWeight;
        }

        var value = raw(ladder, rank.Value);
        return isDivided ? value / raw(ladder, 1) : value;
    }
}
