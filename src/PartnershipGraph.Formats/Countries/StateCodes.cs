using System.Globalization;
using CsvHelper;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Countries;

/// <summary>
/// Which state a code means in a year. A table of facts of our own making, after the state system membership of the Correlates of
/// War (v2016: numbers, dates, abbreviations) and the crosswalk to ISO 3166 of countrycode (Arel-Bundock). Occupations make no gap;
/// a state that the system admits long after it came to be has its number from the earlier day.
/// </summary>
internal static class StateCodes
{
    private static readonly IReadOnlyList<StateCode> all = [.. Read()];
    private static readonly Dictionary<int, StateCode[]> byCow =
        all.Where(s => s.Cow is not null).GroupBy(s => s.Cow!.Value).ToDictionary(g => g.Key, g => g.ToArray());

    private static readonly Dictionary<string, StateCode> byIso3 = Last(all.Where(s => s.Iso3.Length > 0), s => s.Iso3);
    private static readonly Dictionary<string, StateCode> byName = Last(all, s => s.Name);
    private static readonly ILookup<string, StateCode> byId = all.ToLookup(s => s.Id, StringComparer.Ordinal);

    /// <summary>Every row.</summary>
    public static IReadOnlyList<StateCode> All => all;

    /// <summary>Every state that a number stands for, in the order of time; none for a number that is not given out.</summary>
    public static IReadOnlyList<StateCode> Of(int cow) => byCow.GetValueOrDefault(cow, []);

    /// <summary>The state that a number stands for in a year: the last one, where it changes hands in the year.</summary>
    public static StateCode? Find(int cow, int year) => Array.FindLast(byCow.GetValueOrDefault(cow, []), s => s.HoldsIn(year));

    /// <summary>Why a number means no state in a year; null where it does.</summary>
    public static string? WhyNone(int cow, int year) =>
        Of(cow).Count == 0 ? LeftOut.UnknownCode : Find(cow, year) is null ? LeftOut.NotInYear : null;

    /// <summary>The state or territory of an ISO 3166-1 alpha-3 code.</summary>
    public static StateCode? OfIso3(string iso3) => byIso3.GetValueOrDefault(iso3);

    /// <summary>The state or territory of an English name, in any case.</summary>
    public static StateCode? OfName(string name) => byName.GetValueOrDefault(name);

    /// <summary>Every row of an actor: Germany has three.</summary>
    public static IEnumerable<StateCode> OfId(string id) => byId[id];

    private static Dictionary<string, StateCode> Last(IEnumerable<StateCode> states, Func<StateCode, string> key) =>
        states.GroupBy(key, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Last(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<StateCode> Read()
    {
        using var stream = typeof(StateCodes).Assembly.GetManifestResourceStream("state-codes.csv")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        using var rows = CsvReader.Create(bytes.ToArray(), new CsvReaderOptions { Separator = ',', HasHeader = false });
        rows.Read();
        while (rows.Read())
        {
            int? cow = rows.GetString(0) is { Length: > 0 } number ? int.Parse(number, CultureInfo.InvariantCulture) : null;
            yield return new StateCode(
                cow, rows.GetString(1), rows.GetString(2), rows.GetString(5), DateSpan.Between(Date(rows.GetString(3)), Date(rows.GetString(4))));
        }
    }

    private static PartialDate? Date(string text) => text.Length == 0 ? null : PartialDate.Parse(text);
}
