using System.Text;
using PartnershipGraph.Analysis;

namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>The text of a job file.</summary>
internal static class JobText
{
    private const int most = 1 << 20;
    private const char mark = '\ufeff';

    /// <exception cref="UsageException">There is no such file, or it is no text in UTF-8.</exception>
    public static string Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{path} is a folder: name the job file in it");
        }

        // A pipe has no length before it is read: what is read is counted.
        using var stream = Open(path);
        var bytes = new byte[most + 1];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > most)
        {
            throw new UsageException($"{path} is larger than a mebibyte: that is no job file");
        }

        return Decoded(path, bytes.AsSpan(0, length));
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException || path.Length == 0)
        {
            throw new UsageException($"there is no job file '{path}'");
        }
    }

    private static string Decoded(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return text.StartsWith(mark) ? text[1..] : text;
        }
        catch (DecoderFallbackException e)
        {
            var line = bytes[..e.Index].Count((byte)'\n') + 1;
            throw new UsageException(FormattableString.Invariant($"{path}, line {line}: this is not UTF-8: save the file in that encoding"));
        }
    }
}
