namespace PartnershipGraph.Analysis.Hedging;

/// <summary>The class of an actor between the poles.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Poles">Ids of the poles that the class names; empty where it names none.</param>
public sealed record HedgeClass(HedgeKind Kind, IReadOnlyList<string> Poles)
{
    /// <summary>Whether the actor hedges without a defence pact.</summary>
    public bool IsHedger => Kind is HedgeKind.StrictHedger or HedgeKind.BroadHedger;

    /// <summary>The class in words: <c>broad hedger</c>, <c>allied with USA</c>, <c>leans CHN</c> …</summary>
    public override string ToString()
    {
        var named = string.Join(", ", Poles);
        return Kind switch
        {
            HedgeKind.Pole => "pole",
            HedgeKind.AlliedHedger => "allied hedger",
            HedgeKind.Allied => "allied with " + named,
            HedgeKind.Disengaged => "disengaged",
            HedgeKind.StrictHedger => "strict hedger",
            HedgeKind.BroadHedger => "broad hedger",
            HedgeKind.TiedToOne => $"tied to {named} only",
            _ => "leans " + named,
        };
    }

    /// <summary>Classes are equal where their words are.</summary>
    public bool Equals(HedgeClass? other) => other is not null && Kind == other.Kind && Poles.SequenceEqual(other.Poles, StringComparer.Ordinal);

    /// <inheritdoc />
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
