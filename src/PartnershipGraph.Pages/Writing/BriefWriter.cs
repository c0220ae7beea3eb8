using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using PartnershipGraph.Pages.Briefs;

namespace PartnershipGraph.Pages.Writing;

/// <summary>Writes a page as one HTML file that needs no other.</summary>
public static partial class BriefWriter
{
    /// <summary>Every letter stands as itself; what means something in markup is escaped, wherever it stands.</summary>
    private static readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The page as text; the same page gives the same text, in any culture.</summary>
    /// <param name="page">The page.</param>
    /// <param name="cancellation">Heeded between its parts.</param>
    /// <exception cref="ArgumentException">Two things on the page have one id, or a row has more or fewer cells than its table columns.</exception>
    public static async Task<string> TextAsync(BriefPage page, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(page);
        cancellation.ThrowIfCancellationRequested();
        PageIds.Require(page);
        using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var slice = Slices.Brief.Create(page);
        await slice.RenderAsync(text, encoder, cancellation);
        return Unwritable().Replace(text.ToString(), "\uFFFD");
    }

    /// <summary>Signs that control a machine have no place in a page, not even escaped: a browser reads some of them as others.</summary>
    [GeneratedRegex("&#x(?:[0-8BCEF]|1[0-9A-F]|7F|[89][0-9A-F]|FFFE|FFFF);", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Unwritable();
}
