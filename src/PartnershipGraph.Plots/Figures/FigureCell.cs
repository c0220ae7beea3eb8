using System.Globalization;

namespace PartnershipGraph.Plots.Figures;

/// <summary>Cells of a figure's table as text. What is none, what is unknown and what is zero differ.</summary>
public static class FigureCell
{
    /// <summary>There is nothing: no title, no tie.</summary>
    public const string None = "none";

    /// <summary>There may be something, and nobody has recorded what.</summary>
    public const string Unknown = "unknown";

    /// <summary>A measure that has no value here.</summary>
    public const string Undefined = "undefined";

    /// <summary>A number in full.</summary>
    /// <param name="value">The number.</param>
    /// <param name="missing">What stands for null.</param>
    public static string Of(double? value, string missing = Undefined) => value?.ToString("R", CultureInfo.InvariantCulture) ?? missing;

    /// <summary>A whole number.</summary>
    public static string Of(int? value, string missing = Undefined) => value?.ToString(CultureInfo.InvariantCulture) ?? missing;

    /// <summary>A day.</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number as it is printed in a picture.</summary>
    public static string Rounded(double value, int digits)
    {
        var text = value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.Trim('-', '0', '.').Length == 0 ? text.TrimStart('-') : text;
    }
}
