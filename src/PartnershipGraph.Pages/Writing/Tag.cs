using System.Text.Encodings.Web;

namespace PartnershipGraph.Pages.Writing;

/// <summary>Writes tags by hand, where a template would write thousands or say what is not there.</summary>
/// <param name="writer">Where to.</param>
/// <param name="encoder">How texts are encoded.</param>
internal readonly struct Tag(TextWriter writer, HtmlEncoder encoder)
{
    /// <summary>An attribute; none where the value is null.</summary>
    public void Attribute(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        encoder.Encode(writer, value);
        writer.Write('"');
    }

    /// <summary>An attribute that is there or not.</summary>
    public void Flag(string name, bool isSet)
    {
        if (isSet)
        {
            writer.Write(' ');
            writer.Write(name);
        }
    }
}
