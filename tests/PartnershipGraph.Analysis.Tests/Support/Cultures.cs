using System.Globalization;

namespace PartnershipGraph.Analysis.Tests.Support;

/// <summary>Runs something as on a machine of another country.</summary>
internal static class Cultures
{
    /// <summary>Decimal commas, the letters of Turkish, and two calendars that are not Gregorian.</summary>
    public static IEnumerable<string> Troublesome => ["de-DE", "tr-TR", "th-TH", "fa-IR"];

    public static T In<T>(string culture, Func<T> run)
    {
        var (own, ownUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture, useUserOverride: false);
            return run();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (own, ownUi);
        }
    }
}
