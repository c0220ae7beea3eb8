using System.Globalization;
using System.Text;
using PartnershipGraph.Cli.Rendering;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Figures;
using PartnershipGraph.Pages.Islands;
using PartnershipGraph.Pages.Tables;
using PartnershipGraph.Pages.Writing;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>
/// Keeps a page within what mail takes. What must go goes in an order: first the rows that a reader is not shown at once, of the largest table
/// first; then the data; then pictures, the largest first. The page says what went, and the command that gives it.
/// </summary>
internal static class PageBudget
{
    /// <summary>How many bytes a page may have.</summary>
    public const int Most = 2_000_000;

    /// <summary>The page as text, with what fits.</summary>
    /// <param name="whole">The page with everything but the data.</param>
    /// <param name="data">The data.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <param name="cancellation">Heeded between attempts.</param>
    public static async Task<string> TextAsync(BriefPage whole, IslandText data, int most, CancellationToken cancellation)
    {
        var (page, island) = (With(whole, data), data);
        var text = await BriefWriter.TextAsync(page, cancellation);
        while (Size(text) > most)
        {
            if (Longest(page) is { } longest)
            {
                page = WithoutRest(page, longest);
            }
            else if (island.LeftOut is null)
            {
                island = island with { Base64 = "", LeftOut = string.Create(CultureInfo.InvariantCulture, $"with them the page would be larger than {most / 1e6:0.#} MB") };
                page = With(page, island);
            }
            else if (page.Sections.SelectMany(s => s.Figures).MaxBy(f => f.Svg.Length) is { } largest)
            {
                page = Without(page, largest);
            }
            else
            {
                break;
            }

            text = await BriefWriter.TextAsync(page, cancellation);
        }

        return text;
    }

    /// <summary>The page with the data, or with the reason why they do not travel.</summary>
    private static BriefPage With(BriefPage page, IslandText data) => page with
    {
        Island = new PageIsland(data.Element),
        LeftOut = data.LeftOut is null ? page.LeftOut
            : [.. page.LeftOut, $"The rows of the data: {data.LeftOut}. Whoever has the data of this digest has them; pgraph brief --out DIR writes every table of the page as CSV."],
    };

    private static PageTable? Longest(BriefPage page) => page.Sections.SelectMany(s => s.Tables).Where(t => t.Hidden > 0).MaxBy(t => t.Hidden * t.Columns.Count);

    private static BriefPage WithoutRest(BriefPage page, PageTable cut) => page with
    {
        Sections = [.. page.Sections.Select(s => s with { Tables = [.. s.Tables.Select(t => t == cut ? t with { Rows = [.. t.Rows.Where(r => r.IsShown)], LeftOut = t.Hidden } : t)] })],
        LeftOut = [.. page.LeftOut, $"{Count.Of(cut.Hidden, "row")} of the table \"{cut.Title}\": pgraph brief --out DIR writes every row into {cut.FileName}."],
    };

    private static BriefPage Without(BriefPage page, PageFigure cut) => page with
    {
        Sections = [.. page.Sections.Select(s => s with { Figures = [.. s.Figures.Where(f => f != cut)] })],
        LeftOut = [.. page.LeftOut, $"The picture \"{cut.Title}\": pgraph plot {cut.Kind} -o {cut.Kind}.svg draws it."],
    };

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);
}
