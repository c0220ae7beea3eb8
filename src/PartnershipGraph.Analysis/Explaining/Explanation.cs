using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Alliances;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>One number taken apart: formula, arithmetic, and the ties with their sources.</summary>
public sealed record Explanation
{
    /// <summary>The measure.</summary>
    public required MeasureNote Measure { get; init; }

    /// <summary>Id of the actor.</summary>
    public required string State { get; init; }

    /// <summary>The network.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>Whether there is a value for each pole.</summary>
    public required bool ByPole { get; init; }

    /// <summary>The value, or one for each pole.</summary>
    public required IReadOnlyList<ExplainedValue> Values { get; init; }

    /// <summary>Exactly the ties that the arithmetic reads; where the value is undefined, those it would read, or the actor's own.</summary>
    public required IReadOnlyList<TieUse> Inputs { get; init; }

    /// <summary>The result between the poles; null for a measure that knows none.</summary>
    public HedgeResult? Hedging { get; init; }

    /// <summary>The class, rule by rule; empty for a measure that does not speak of ties to poles.</summary>
    public IReadOnlyList<ClassRule> Class { get; init; } = [];

    /// <summary>The rows behind the inputs, by confidence.</summary>
    public RowCounts Rows => RowCounts.Of(
    [
        .. Inputs.SelectMany(u => u.Tie.Sides).SelectMany(s => s.History?.Events ?? []).Where(e => e.CountsForTie).Select(e => e.Source),
        .. AlliedPair.RowsOf(Inputs.SelectMany(u => u.Tie.Alliances)),
        .. Inputs.Select(u => u.Tie.Rivalry).OfType<Domain.Rivalries.Rivalry>().Select(r => r.Source),
        .. Inputs.SelectMany(u => u.Tie.Substance).Select(f => f.Citation),
    ]);
}
