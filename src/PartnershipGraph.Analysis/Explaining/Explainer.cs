namespace PartnershipGraph.Analysis.Explaining;

/// <summary>A measure whose arithmetic can be written down.</summary>
/// <param name="Note">What it means.</param>
/// <param name="Derive">How its value comes about, for the pole of this index; pole -1 for a measure that has one value.</param>
internal sealed record Explainer(MeasureNote Note, Func<TieReader, int, Derivation> Derive)
{
    /// <summary>Whether it belongs to the indices that <c>hedge</c> answers with.</summary>
    public bool IsHedging { get; init; }

    /// <summary>Whether it has a value for each pole.</summary>
    public bool ByPole { get; init; }

    /// <summary>Whether it speaks of the ties to the poles, as the class does.</summary>
    public bool IsOfPoleTies { get; init; }

    /// <summary>A measure with one value.</summary>
    public static Explainer Of(MeasureNote note, Func<TieReader, Derivation> derive) => new(note, (reader, _) => derive(reader));
}
