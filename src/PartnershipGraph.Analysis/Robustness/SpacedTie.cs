namespace PartnershipGraph.Analysis.Robustness;

/// <summary>A tie whose weight is a spacing's: the mean of its two sides, which are the same weight unless sides are joined by their mean.</summary>
/// <param name="Source">One end, by number.</param>
/// <param name="Target">The other end, by number.</param>
/// <param name="First">Place of the weight of one side; −1 for a side that is closed and weighs 0.</param>
/// <param name="Second">Place of the weight of the other side, likewise.</param>
internal readonly record struct SpacedTie(int Source, int Target, int First, int Second)
{
    /// <summary>The weight under a spacing.</summary>
    /// <param name="weights">The spacing's weights.</param>
    public double Weight(ReadOnlySpan<double> weights) =>
        First == Second ? weights[First] : ((First < 0 ? 0 : weights[First]) + (Second < 0 ? 0 : weights[Second])) / 2;
}
