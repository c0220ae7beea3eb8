using System.Buffers;
using System.Text;
using System.Text.Unicode;
using static System.FormattableString;

namespace PartnershipGraph.Formats.Text;

/// <summary>
/// Checks the bytes of a text file: UTF-8 without zeros. A byte-order mark at the start is no part of the text; one further on,
/// as files joined together leave it, would make another id of the one it stands before.
/// </summary>
internal static class TextCheck
{
    private const string remedy = "Save the file as UTF-8.";

    /// <summary>The bytes after the mark.</summary>
    public static ReadOnlySpan<byte> Checked(TieFile file, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith([(byte)0xFF, (byte)0xFE]) || bytes.StartsWith([(byte)0xFE, (byte)0xFF]))
        {
            throw file.Fault(1, "wrong-encoding", "the file is UTF-16, not UTF-8", remedy);
        }

        // UTF-16 without a mark is valid UTF-8, as long as its letters are ASCII: every other byte is 0.
        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            throw file.Fault(LineAt(bytes, zero), "wrong-encoding", "a zero byte stands here: the file is UTF-16 or no text", remedy);
        }

        if (!Utf8.IsValid(bytes))
        {
            throw NotUtf8(file, bytes);
        }

        var start = bytes.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var text = bytes[start..];
        return text.IndexOf(Encoding.UTF8.Preamble) is >= 0 and var mark
            ? throw file.Fault(
                LineAt(text, mark), "stray-byte-order-mark", "a U+FEFF (byte-order mark) stands inside the file",
                "Delete the invisible character; files joined together often leave one.")
            : text;
    }

    private static Exception NotUtf8(TieFile file, ReadOnlySpan<byte> bytes)
    {
        var position = 0;
        OperationStatus status;
        while ((status = Rune.DecodeFromUtf8(bytes[position..], out _, out var length)) == OperationStatus.Done)
        {
            position += length;
        }

        var line = LineAt(bytes, position);
        return status == OperationStatus.NeedMoreData
            ? file.Fault(line, "truncated-file", "the file ends inside a character", "Fetch it again: it may have been cut off.")
            : file.Fault(line, "wrong-encoding", Invariant($"the byte 0x{bytes[position]:X2} is no UTF-8"), remedy);
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int position)
    {
        var before = bytes[..position];
        return 1 + before.Count((byte)'\n') + before.Count((byte)'\r') - before.Count("\r\n"u8);
    }
}
