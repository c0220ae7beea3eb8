namespace PartnershipGraph.Dataset.Island;

/// <summary>Tells a page from other files.</summary>
internal static class PageFile
{
    private static readonly string[] endings = [".html", ".htm", ".xhtml"];

    /// <summary>Whether there is a file that is HTML by its ending or, renamed on its way, by its first sign.</summary>
    public static bool IsAt(string path) => File.Exists(path) && (endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || BeginsWithTag(path));

    private static bool BeginsWithTag(string path)
    {
        try
        {
            using var text = new StreamReader(path, detectEncodingFromByteOrderMarks: true);
            var first = new char[64];
            var read = text.ReadBlock(first);
            return first.AsSpan(0, read).TrimStart() is ['<', ..];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
