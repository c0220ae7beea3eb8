using System.Text;
using System.Xml;

namespace PartnershipGraph.Plots.Writers;

/// <summary>A name may hold what XML has no place for: control characters, halves of a surrogate pair.</summary>
internal static class XmlText
{
    public static string Sound(string text)
    {
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // Half a pair is read as the replacement character already.
            var isSound = !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
            sound.Append(isSound ? rune.ToString() : "\uFFFD");
        }

        return sound.ToString();
    }
}
