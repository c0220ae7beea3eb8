using System.Globalization;

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>
/// Evaluates printed arithmetic (+ - * / ** ( ) sqrt min max ln, decimals), independently of what printed it: a parser by
/// descent in which ** binds tightest and to the right, and - and / bind to the left.
/// </summary>
internal sealed class ArithmeticReader(string text)
{
    private int at;

    /// <exception cref="FormatException">The text is no such arithmetic.</exception>
    public static double Evaluate(string text)
    {
        var reader = new ArithmeticReader(text);
        var value = reader.Sum();
        return reader.Next() == '\0' ? value : throw reader.Wrong();
    }

    private double Sum()
    {
        var value = Product();
        while (Next() is '+' or '-')
            value = text[at++] == '+' ? value + Product() : value - Product();
        return value;
    }

    private double Product()
    {
        var value = Power();
        while (Next() is '*' or '/')
            value = text[at++] == '*' ? value * Power() : value / Power();
        return value;
    }

    private double Power()
    {
        var value = Atom();
        if (Next() != '*' || at + 1 >= text.Length || text[at + 1] != '*')
            return value;
        at += 2;
        return Math.Pow(value, Power());
    }

    private double Atom()
    {
        if (Next() == '(')
            return Bracketed()[0];
        var begin = at;
        if (char.IsAsciiLetter(Next()))
        {
            while (char.IsAsciiLetter(Next()))
                at++;
            return Call(text[begin..at]);
        }

        while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
            at++;
        return at > begin ? double.Parse(text[begin..at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : throw Wrong();
    }

    private double Call(string name) => (name, Bracketed()) switch
    {
        ("sqrt", [var x]) => Math.Sqrt(x),
        ("ln", [var x]) => Math.Log(x),
        ("min", { Count: > 1 } of) => of.Min(),
        ("max", { Count: > 1 } of) => of.Max(),
        _ => throw Wrong(),
    };

    private List<double> Bracketed()
    {
        Expect('(');
        List<double> values = [Sum()];
        while (Next() == ',')
        {
            at++;
            values.Add(Sum());
        }

        Expect(')');
        return values;
    }

    private void Expect(char mark)
    {
        if (Next() != mark)
            throw Wrong();
        at++;
    }

    private char Next()
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length ? text[at] : '\0';
    }

    private FormatException Wrong() => new(FormattableString.Invariant($"no arithmetic at {at}: {text}"));
}
