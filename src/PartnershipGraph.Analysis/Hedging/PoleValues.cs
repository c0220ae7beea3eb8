namespace PartnershipGraph.Analysis.Hedging;

/// <summary>An index that has a value for each pole.</summary>
/// <param name="Values">The values in the order of the poles; null where undefined.</param>
/// <param name="WhyNull">The reason, where any of them is undefined.</param>
public sealed record PoleValues(IReadOnlyList<double?> Values, string? WhyNull)
{
    internal static PoleValues Null(int poles, string reason) => new(new double?[poles], reason);

    /// <summary>A value for each pole but the actor itself, where it is one.</summary>
    internal static PoleValues Of(int actor, IReadOnlyList<int> poles, Func<int, double?> value) =>
        new([.. poles.Select(p => p == actor ? null : value(p))], poles.Contains(actor) ? "to itself" : null);
}
