using System.Buffers;
using System.Text;
using PartnershipGraph.Formats.Text;

namespace PartnershipGraph.Formats.Pajek;

/// <summary>Reads a label: a word, or text in quotes in which a quote is doubled or stands after a backslash.</summary>
internal static class PajekLabel
{
    private static readonly SearchValues<byte> special = SearchValues.Create("\"\\"u8);

    /// <summary>The label at the start of the text; <see langword="null"/> where there is none or an empty one.</summary>
    public static string? Read(TieFile file, int line, ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] != (byte)'"')
        {
            return text.IsEmpty ? null : Encoding.UTF8.GetString(new Words(text).Next());
        }

        var label = new ArrayBufferWriter<byte>(32);
        var rest = text[1..];
        while (true)
        {
            var at = rest.IndexOfAny(special);
            if (at < 0)
            {
                throw file.Fault(line, "open-quote", "the label is not closed on its line", "Close the quote; the line may have been cut off.");
            }

            label.Write(rest[..at]);
            var isBackslash = rest[at] == (byte)'\\';
            rest = rest[(at + 1)..];
            if (!rest.IsEmpty && rest[0] == (byte)'"')
            {
                label.Write("\""u8);
                rest = rest[1..];
            }
            else if (isBackslash)
            {
                label.Write("\\"u8);
            }
            else if (rest.IsEmpty || rest[0] is (byte)' ' or (byte)'\t')
            {
                return label.WrittenCount == 0 ? null : Encoding.UTF8.GetString(label.WrittenSpan);
            }
            else
            {
                throw file.Fault(line, "bad-quote", "a quote stands inside the label", "Double each quote inside a label.");
            }
        }
    }
}
