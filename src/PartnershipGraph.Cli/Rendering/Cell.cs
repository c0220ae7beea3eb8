using System.Globalization;
using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Cli.Rendering;

/// <summary>One value of a table: as a person reads it, and as a program takes it away.</summary>
/// <param name="Display">Rounded, with a dash for what is undefined.</param>
/// <param name="Raw">Exact, empty for what is undefined.</param>
internal readonly record struct Cell(string Display, string Raw)
{
    /// <summary>What stands for an undefined value. Not 0, and not an empty cell.</summary>
    public const string Undefined = "–";

    public static implicit operator Cell(string text) => new(text, text);

    public static implicit operator Cell(int number) => Of(number);

    public static Cell Of(int? number) =>
        number is { } n ? n.ToString(CultureInfo.InvariantCulture) : new Cell(Undefined, "");

    public static Cell Of(double? number, int digits = 4) => number is { } n
        ? new Cell(Rounded(n, digits), n.ToString("R", CultureInfo.InvariantCulture))
        : new Cell(Undefined, "");

    /// <summary>A p-value: what is too small for four digits is below .0001, not 0, which no p is.</summary>
    public static Cell OfP(double? p) => p < 0.0001 ? new Cell("<0.0001", Of(p).Raw) : Of(p);

    /// <summary>A p-value within a sentence: <c>p = 0.0123</c>, or <c>p &lt; 0.0001</c>.</summary>
    public static string SaidP(string name, double p) => OfP(p).Display is ['<', .. var bound] ? $"{name} < {bound}" : $"{name} = {OfP(p).Display}";

    /// <summary>With its sign, so that rises and falls are told apart at a glance; what rounds to 0 has none.</summary>
    public static Cell Signed(double? number, int digits) =>
        Of(number, digits) is var cell && number > 0 && cell.Display.AsSpan().ContainsAnyInRange('1', '9') ? cell with { Display = "+" + cell.Display } : cell;

    /// <summary>Where a row comes from: its title for a person, with the address for a program.</summary>
    public static Cell Of(Citation source) => new(source.Title, source.Url.Length > 0 ? $"{source.Title} <{source.Url}>" : source.Title);

    private static string Rounded(double number, int digits)
    {
        var text = number.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.StartsWith('-') && text.Trim('-', '0', '.').Length == 0 ? text[1..] : text;
    }
}
