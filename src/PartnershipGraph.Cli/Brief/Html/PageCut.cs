using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Figures;
using PartnershipGraph.Pages.Islands;
using PartnershipGraph.Pages.Tables;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>A page without some of its things, each of which it tells of.</summary>
/// <param name="Whole">The page with everything but the data.</param>
/// <param name="Further">Ids of the pictures that it can be read without.</param>
/// <param name="Data">The data, or why they do not travel.</param>
/// <param name="Most">How many bytes the page may have.</param>
internal sealed partial record PageCut(BriefPage Whole, IReadOnlySet<string> Further, IslandText Data, int Most)
{
    /// <summary>Pictures whose words are fewer keep them.</summary>
    private const int wordy = 20_000;

    /// <summary>Ids of the tables that lack the rows which a reader is not shown at once.</summary>
    public ImmutableSortedSet<string> Tables { get; init; } = [];

    /// <summary>Ids of the pictures that lack the words beside their marks.</summary>
    public ImmutableSortedSet<string> Wordless { get; init; } = [];

    /// <summary>Ids of the pictures that are not there.</summary>
    public ImmutableSortedSet<string> Pictures { get; init; } = [];

    /// <summary>The page that is left.</summary>
    public BriefPage Page => Whole with
    {
        Sections = [.. Whole.Sections.Select(s => s with
        {
            Tables = [.. s.Tables.Select(t => Tables.Contains(t.Id) ? t with { Rows = [.. t.Rows.Where(r => r.IsShown)], LeftOut = t.Hidden } : t)],
            Figures = [.. s.Figures.Where(f => !Pictures.Contains(f.Id)).Select(f => Wordless.Contains(f.Id) ? f with { Svg = WithoutWords(f.Svg) } : f)],
        })],
        Island = new PageIsland(Data.Element),
        LeftOut = [.. Whole.LeftOut, .. Told()],
    };

    /// <summary>The page with one thing less; null where nothing is left that can go.</summary>
    public PageCut? Next()
    {
        var figures = Whole.Sections.SelectMany(s => s.Figures).Where(f => !Pictures.Contains(f.Id)).ToList();
        if (LongTables.Where(t => !Tables.Contains(t.Id)).MaxBy(Length) is { } longest)
        {
            return this with { Tables = Tables.Add(longest.Id) };
        }

        if (figures.Where(f => !Wordless.Contains(f.Id) && WordsOf(f) > wordy).MaxBy(WordsOf) is { } wordiest)
        {
            return this with { Wordless = Wordless.Add(wordiest.Id) };
        }

        if (figures.Where(f => Further.Contains(f.Id)).MaxBy(Length) is { } furthest)
        {
            return this with { Pictures = Pictures.Add(furthest.Id) };
        }

        if (Data.LeftOut is null)
        {
            var why = string.Create(CultureInfo.InvariantCulture, $"with them the page would be larger than {Most / 1e6:0.#} MB");
            return this with { Data = Data with { Base64 = "", LeftOut = why } };
        }

        return figures.MaxBy(Length) is { } largest ? this with { Pictures = Pictures.Add(largest.Id) } : null;
    }

    /// <summary>Ids of the tables that lack rows, the shortest first.</summary>
    public IReadOnlyList<string> WithRowsBack() => [.. LongTables.Where(t => Tables.Contains(t.Id)).OrderBy(Length).Select(t => t.Id)];

    private IEnumerable<PageTable> LongTables => Whole.Sections.SelectMany(s => s.Tables).Where(t => t.Hidden > 0);

    private static int Length(PageTable table) => table.Hidden * table.Columns.Count;

    private static int Length(PageFigure figure) => figure.Svg.Length + (figure.Table is { } table ? table.Rows.Count * table.Columns.Count * 16 : 0);

    private static int WordsOf(PageFigure figure) => figure.Svg.Length - WithoutWords(figure.Svg).Length;

    /// <summary>The first title is the picture's own, and stays.</summary>
    private static string WithoutWords(string svg) => WordsOfMark().Replace(svg, "");

    private IEnumerable<string> Told() =>
    [
        .. LongTables.Where(t => Tables.Contains(t.Id))
            .Select(t => $"{Count.Of(t.Hidden, "row")} of the table \"{t.Title}\": pgraph brief --out DIR writes every row into {t.FileName}."),
        .. Whole.Sections.SelectMany(s => s.Figures).Where(f => Wordless.Contains(f.Id) && !Pictures.Contains(f.Id))
            .Select(f => $"The words beside the marks of \"{f.Title}\": the table behind it has the numbers."),
        .. Whole.Sections.SelectMany(s => s.Figures).Where(f => Pictures.Contains(f.Id))
            .Select(f => $"The picture \"{f.Title}\": {f.Command} draws it."),
        .. Data.LeftOut is null ? Array.Empty<string>()
            : [$"The rows of the data: {Data.LeftOut}. Whoever has the data of this digest has them; pgraph brief --out DIR writes every table of the page as CSV."],
    ];

    [GeneratedRegex("<title>[^<]*</title>", RegexOptions.CultureInvariant)]
    private static partial Regex WordsOfMark();
}
