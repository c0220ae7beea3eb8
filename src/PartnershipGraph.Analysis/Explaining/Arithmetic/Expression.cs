namespace PartnershipGraph.Analysis.Explaining.Arithmetic;

/// <summary>
/// Arithmetic and what it comes to, made in one step so that the text and the value cannot part: whoever evaluates <see cref="Text"/>
/// does the same operations on the same numbers in the same order.
/// </summary>
/// <remarks>The text has + - * / ** ( ), sqrt, min, max, ln and decimals alone; no minus stands before a number.</remarks>
public sealed record Expression
{
    private const int additive = 1;
    private const int multiplicative = 2;
    private const int exponential = 3;
    private const int atomic = 4;

    private readonly int binding;

    private Expression(double value, string text, int binding) => (Value, Text, this.binding) = (value, text, binding);

    /// <summary>What it comes to.</summary>
    public double Value { get; }

    /// <summary>The arithmetic.</summary>
    public string Text { get; }

    /// <summary>The sum.</summary>
    public static Expression operator +(Expression a, Expression b) => Sum([a, b]);

    /// <summary>The difference.</summary>
    public static Expression operator -(Expression a, Expression b) =>
        new(a.Value - b.Value, $"{a.Text} - {b.Bound(multiplicative)}", additive);

    /// <summary>The product.</summary>
    public static Expression operator *(Expression a, Expression b) =>
        new(a.Value * b.Value, $"{a.Bound(multiplicative)}*{b.Bound(exponential)}", multiplicative);

    /// <summary>The quotient.</summary>
    public static Expression operator /(Expression a, Expression b) =>
        new(a.Value / b.Value, $"{a.Bound(multiplicative)}/{b.Bound(exponential)}", multiplicative);

    /// <summary>A number, at least 0.</summary>
    public static Expression Number(double value) => new(value, DecimalText.Of(value), atomic);

    /// <summary>The sum of any number of terms; 0 of none.</summary>
    public static Expression Sum(IEnumerable<Expression> terms)
    {
        List<Expression> all = [.. terms];
        return all.Count switch
        {
            0 => Number(0),
            1 => all[0],
            _ => new Expression(
                all.Skip(1).Aggregate(all[0].Value, (sum, t) => sum + t.Value),
                string.Join(" + ", all.Select((t, i) => i == 0 ? t.Text : t.Bound(multiplicative))),
                additive),
        };
    }

    /// <summary>The product of any number of factors; 1 of none.</summary>
    public static Expression Product(IEnumerable<Expression> factors)
    {
        List<Expression> all = [.. factors];
        return all.Count switch
        {
            0 => Number(1),
            1 => all[0],
            _ => new Expression(
                all.Skip(1).Aggregate(all[0].Value, (product, f) => product * f.Value),
                string.Join("*", all.Select((f, i) => f.Bound(i == 0 ? multiplicative : exponential))),
                multiplicative),
        };
    }

    /// <summary>The smallest of some.</summary>
    public static Expression Min(params IReadOnlyList<Expression> of) => Call("min", of, of.Min(e => e.Value));

    /// <summary>The largest of some.</summary>
    public static Expression Max(params IReadOnlyList<Expression> of) => Call("max", of, of.Max(e => e.Value));

    /// <summary>The natural logarithm.</summary>
    public static Expression Ln(Expression of) => Call("ln", [of], Math.Log(of.Value));

    /// <summary>The square root.</summary>
    public static Expression Sqrt(Expression of) => Call("sqrt", [of], Math.Sqrt(of.Value));

    /// <summary>This to a power.</summary>
    public Expression To(Expression exponent) =>
        new(Math.Pow(Value, exponent.Value), $"{Bound(atomic)}**{exponent.Bound(atomic)}", exponential);

    /// <summary>This times itself.</summary>
    public Expression Squared() => To(Number(2));

    private static Expression Call(string name, IReadOnlyList<Expression> of, double value) =>
        new(value, $"{name}({string.Join(", ", of.Select(e => e.Text))})", atomic);

    private string Bound(int least) => binding >= least ? Text : $"({Text})";
}
