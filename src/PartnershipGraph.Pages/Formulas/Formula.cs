namespace PartnershipGraph.Pages.Formulas;

/// <summary>A formula, for a browser to set.</summary>
/// <param name="terms">What it consists of, from left to right.</param>
public sealed class Formula(params IReadOnlyList<Term> terms)
{
    /// <summary>The formula as MathML; every text in it is encoded.</summary>
    public string Markup { get; } = $"<math display=\"block\"><mrow>{string.Concat(terms.Select(t => t.Markup))}</mrow></math>";
}
