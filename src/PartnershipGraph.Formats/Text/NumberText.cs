using System.Globalization;

namespace PartnershipGraph.Formats.Text;

/// <summary>Writes numbers in invariant notation, so that reading them back gives the same.</summary>
internal static class NumberText
{
    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);
}
