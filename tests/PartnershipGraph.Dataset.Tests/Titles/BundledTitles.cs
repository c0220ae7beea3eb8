using System.Globalization;
using CsvHelper;
using PartnershipGraph.Dataset.Titles;

namespace PartnershipGraph.Dataset.Tests.Titles;

/// <summary>The titles of the bundled dataset, read straight from its files.</summary>
internal static class BundledTitles
{
    public static IReadOnlyList<CodedTitle> Rows { get; } = Read("partnerships.csv", reader => new CodedTitle(
        reader.GetString("sponsor"),
        reader.GetString("partner"),
        reader.GetString("date"),
        reader.GetString("title"),
        reader.GetString("title_original"),
        reader.GetString("ladder"),
        Rank(reader.GetString("rank"))));

    public static ILookup<string, ListedTitle> Ladders { get; } = Read("ladders.csv", reader => (
        Ladder: reader.GetString("ladder"),
        Title: new ListedTitle(Rank(reader.GetString("rank")), reader.GetString("title"), reader.GetString("title_original"))))
        .ToLookup(row => row.Ladder, row => row.Title, StringComparer.Ordinal);

    /// <summary>Every label of the rows, in either language, once.</summary>
    public static IReadOnlyList<string> Distinct { get; } =
    [
        .. Rows.SelectMany(row => new[] { row.Title, row.TitleOriginal })
            .Where(label => label.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    private static List<T> Read<T>(string file, Func<CsvReader, T> row)
    {
        var rows = new List<T>();
        using var reader = CsvReader.Create(File.OpenText(Path.Combine(AppContext.BaseDirectory, "Data", file)));
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    private static int? Rank(string text) => text.Length == 0 || text == "-" ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
