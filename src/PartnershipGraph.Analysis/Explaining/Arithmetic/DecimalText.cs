using System.Globalization;

namespace PartnershipGraph.Analysis.Explaining.Arithmetic;

/// <summary>Numbers as plain decimals that read back as the same double: never <c>1E-05</c>, which not every reader of arithmetic knows.</summary>
internal static class DecimalText
{
    /// <summary>The shortest decimal that reads back as the number, which must be finite.</summary>
    public static string Of(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        if (mark < 0)
        {
            return text;
        }

        var exponent = int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var sign = text[0] == '-' ? "-" : "";
        var mantissa = text[sign.Length..mark];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        var digits = mantissa.Replace(".", "", StringComparison.Ordinal);
        var whole = (point < 0 ? digits.Length : point) + exponent;
        return whole <= 0
            ? $"{sign}0.{new string('0', -whole)}{digits}"
            : sign + digits.PadRight(whole, '0').Insert(whole, whole < digits.Length ? "." : "");
    }
}
