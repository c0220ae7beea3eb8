using PartnershipGraph.Analysis.Explaining.Arithmetic;

namespace PartnershipGraph.Analysis.Explaining;

/// <summary>How a value comes about.</summary>
/// <param name="Whole">The whole arithmetic.</param>
/// <param name="Steps">The same, line by line.</param>
internal sealed record Derivation(Expression Whole, IReadOnlyList<ArithmeticStep> Steps)
{
    /// <summary>An expression that is its only line.</summary>
    public static Derivation Of(string what, Expression whole) => new(whole, [Line(what, whole)]);

    /// <summary>A line that shows its arithmetic in full.</summary>
    public static ArithmeticStep Line(string what, Expression expression) => new(what, expression.Text, expression.Value);

    /// <summary>A line that joins lines above it: the arithmetic names them instead of writing them again.</summary>
    public static ArithmeticStep Joined(string what, string arithmetic, Expression expression) => new(what, arithmetic, expression.Value, Joins: true);
}
