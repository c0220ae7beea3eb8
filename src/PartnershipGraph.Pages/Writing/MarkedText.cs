using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PartnershipGraph.Pages.Writing;

/// <summary>A text as markup: encoded, and what is written in another script set apart with its language and direction.</summary>
/// <param name="text">The text.</param>
/// <param name="language">Its language, where it is known; null: what its script tells.</param>
internal sealed class MarkedText(string text, string? language = null) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        if (language is not null)
        {
            Write(writer, encoder, new TextRun(text, language, IsRightToLeft: true));
            return;
        }

        foreach (var run in TextRuns.Of(text))
        {
            Write(writer, encoder, run);
        }
    }

    private static void Write(TextWriter writer, HtmlEncoder encoder, TextRun run)
    {
        // bdi gives a text its own direction, so that what stands around it keeps its order.
        var element = run.IsRightToLeft ? "bdi" : run.Language is not null ? "span" : "";
        if (element.Length > 0)
        {
            writer.Write('<');
            writer.Write(element);
            if (run.Language is not null)
            {
                writer.Write(" lang=\"");
                encoder.Encode(writer, run.Language);
                writer.Write('"');
            }

            writer.Write(run.IsRightToLeft ? " dir=\"auto\">" : ">");
        }

        encoder.Encode(writer, run.Text);
        if (element.Length > 0)
        {
            writer.Write("</");
            writer.Write(element);
            writer.Write('>');
        }
    }
}
