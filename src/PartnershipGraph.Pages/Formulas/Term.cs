namespace PartnershipGraph.Pages.Formulas;

/// <summary>A part of a formula.</summary>
public readonly record struct Term
{
    internal Term(string markup) => Markup = markup;

    /// <summary>Its MathML.</summary>
    internal string Markup { get; }

    /// <summary>A sign or bracket where a text stands for a term: <c>"="</c>, <c>"("</c>.</summary>
    /// <param name="sign">The sign.</param>
    public static implicit operator Term(string sign) => Terms.Sign(sign);

    /// <summary>A number where a number stands for a term.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Term(int number) => Terms.Number(number);
}
