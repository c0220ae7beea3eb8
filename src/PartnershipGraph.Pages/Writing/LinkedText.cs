using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace PartnershipGraph.Pages.Writing;

/// <summary>A text that leads to an address of the web; as it stands where the address is none.</summary>
/// <param name="text">The text.</param>
/// <param name="address">Where it leads; empty or null: nowhere.</param>
/// <param name="language">Its language, where that is known.</param>
/// <param name="source">The number by which print names the address.</param>
internal sealed class LinkedText(string text, string? address, string? language = null, int? source = null) : IHtmlContent
{
    /// <summary>Whether an address leads to the web: a script or a file in a row of data must not become a link.</summary>
    public static bool IsLink(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var isLink = IsLink(address);
        if (isLink)
        {
            writer.Write("<a href=\"");
            encoder.Encode(writer, address!);
            writer.Write('"');
            if (source is { } number)
            {
                writer.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $" data-source=\"{number}\""));
            }

            writer.Write('>');
        }

        new MarkedText(text, language).WriteTo(writer, encoder);
        if (isLink)
        {
            writer.Write("</a>");
        }
    }
}
