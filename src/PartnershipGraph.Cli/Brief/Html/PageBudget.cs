using System.Text;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Pages.Briefs;
using PartnershipGraph.Pages.Writing;

namespace PartnershipGraph.Cli.Brief.Html;

/// <summary>
/// Keeps a page within what mail takes. What must go goes in an order: first the rows that a reader is not shown at once, of the largest table
/// first; then the words beside the marks of pictures, whose tables say the same; then pictures that a brief can be read without; then the data;
/// then the other pictures. Rows that fit after all come back. The page says what went, and the command that gives it.
/// </summary>
internal static class PageBudget
{
    /// <summary>How many bytes a page may have.</summary>
    public const int Most = 2_000_000;

    /// <summary>The page as text, with what fits.</summary>
    /// <param name="whole">The page with everything but the data.</param>
    /// <param name="further">Ids of the pictures that it can be read without.</param>
    /// <param name="data">The data.</param>
    /// <param name="most">How many bytes it may have.</param>
    /// <param name="cancellation">Heeded between attempts.</param>
    public static async Task<string> TextAsync(BriefPage whole, IReadOnlySet<string> further, IslandText data, int most, CancellationToken cancellation)
    {
        var cut = new PageCut(whole, further, data, most);
        var text = await BriefWriter.TextAsync(cut.Page, cancellation);
        while (Size(text) > most && cut.Next() is { } smaller)
        {
            cut = smaller;
            text = await BriefWriter.TextAsync(cut.Page, cancellation);
        }

        foreach (var larger in cut.WithRowsBack())
        {
            var attempt = await BriefWriter.TextAsync((cut with { Tables = cut.Tables.Remove(larger) }).Page, cancellation);
            if (Size(attempt) <= most)
            {
                (cut, text) = (cut with { Tables = cut.Tables.Remove(larger) }, attempt);
            }
        }

        return text;
    }

    private static int Size(string text) => Encoding.UTF8.GetByteCount(text);
}
