using System.Globalization;
using System.Security.Cryptography;
using PartnershipGraph.Dataset.Csv;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Dataset.Island;

/// <summary>Takes the files of a data folder out of a page. What stands in the way is one error of the page, with its line.</summary>
internal sealed class IslandReader
{
    private const string again = "Ask for the file again, as an attachment or an archive: mail programs and editors cut or rewrite long files.";

    private readonly string name;
    private readonly string page;
    private readonly ErrorList errors;
    private readonly IslandLimits limits;

    private IslandReader(string name, byte[] bytes, ErrorList errors, IslandLimits limits)
    {
        (this.name, this.errors, this.limits) = (name, errors, limits);
        using var text = new StreamReader(new MemoryStream(bytes), detectEncodingFromByteOrderMarks: true);
        page = text.ReadToEnd();
    }

    /// <summary>The files; null where they cannot be had, which is noted.</summary>
    public static IFolderFiles? Open(string path, ErrorList errors, IslandLimits limits, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = Path.GetFileName(path);
        if (new FileInfo(path) is { Exists: true, Length: var length } && length > limits.Page)
        {
            errors.Add(new DataError(
                file, 0, "", DataRule.OversizedIsland, $"the file is larger than {Size(limits.Page)}", "Name a data folder, or a brief as it was made."));
            return null;
        }

        return FileBytes.Read(path, file, errors) is { } bytes ? new IslandReader(file, bytes, errors, limits).Read(cancellation) : null;
    }

    /// <summary>The digest that the element bears.</summary>
    public static string Digest(byte[] joined) => Convert.ToHexStringLower(SHA256.HashData(joined));

    private IslandFiles? Read(CancellationToken cancellation) =>
        Element() is { } element && Packed(element) is { } packed && Unpacked(packed, element, cancellation) is { } joined ? Files(joined, element) : null;

    private TemplateElement? Element()
    {
        var found = PageScan.Find(page, IslandFormat.Id);
        if (found.Count == 0)
        {
            var isWhole = page.Contains("</html", StringComparison.OrdinalIgnoreCase);
            Fail(
                null, "", DataRule.MissingIsland, isWhole ? "this page carries no data" : "this page carries no data, and has no end: it may have been cut off",
                isWhole ? $"Name a data folder, or an HTML brief that was made with its data: they stand in <template id=\"{IslandFormat.Id}\">." : again);
            return null;
        }

        if (found.Count > 1)
        {
            Fail(
                found[1].Start, IslandFormat.Id, DataRule.DuplicateIsland, "this page carries data more than once",
                "Delete all but one of these elements: pages joined into one have several.");
            return null;
        }

        var element = found[0];
        var version = element.Attributes.GetValueOrDefault(IslandFormat.VersionAttribute, "");
        if (element.ContentEnd is null)
        {
            Fail(element.Start, IslandFormat.Id, DataRule.TruncatedIsland, "the file ends in the middle of its data", again);
        }
        else if (version != IslandFormat.Version)
        {
            Fail(
                element.Start, IslandFormat.VersionAttribute, DataRule.UnknownIsland,
                $"the data are in the form '{version}', and this version reads {IslandFormat.Version}",
                "Read it with the version of pgraph that made it, or a later one.");
        }
        else if (element.Attributes.GetValueOrDefault(IslandFormat.LeftOutAttribute) is { } why)
        {
            Fail(element.Start, IslandFormat.Id, DataRule.MissingIsland, $"this brief was made without its data: {why}", "Ask whoever made it for the data folder.");
        }
        else
        {
            return element;
        }

        return null;
    }

    private byte[]? Packed(TemplateElement element)
    {
        var content = page.AsSpan(element.ContentStart, element.ContentEnd!.Value - element.ContentStart);
        if (IslandBase64.Read(content, out var fault) is { Length: > 0 } bytes)
        {
            return bytes;
        }

        var what = content.IsWhiteSpace() ? "the element of the data is empty"
            : fault == content.Length ? "the data break off: their base64 lacks its end"
            : $"'{content[fault]}' stands in the data, which are base64";
        Fail(element.ContentStart + fault, IslandFormat.Id, DataRule.BadIsland, what, again);
        return null;
    }

    private byte[]? Unpacked(byte[] packed, TemplateElement element, CancellationToken cancellation)
    {
        byte[]? joined;
        try
        {
            joined = IslandPacking.Unpack(packed, limits.Unpacked, cancellation);
        }
        catch (InvalidDataException)
        {
            Fail(element.Start, IslandFormat.Id, DataRule.BadIsland, "the data cannot be unpacked: they are no whole gzip", again);
            return null;
        }

        if (joined is null)
        {
            Fail(
                element.Start, IslandFormat.Id, DataRule.OversizedIsland, $"the data unpack into more than {Size(limits.Unpacked)}",
                "No brief holds so much: do not trust the file. Larger data are read from a folder.");
        }
        else if (!string.Equals(element.Attributes.GetValueOrDefault(IslandFormat.DigestAttribute), Digest(joined), StringComparison.OrdinalIgnoreCase))
        {
            Fail(
                element.Start, IslandFormat.DigestAttribute, DataRule.ChangedIsland, "the data are not those that the page was made with: their digest is another one",
                "Ask for the file again. To change data, change the folder and make the brief anew.");
        }
        else
        {
            return joined;
        }

        return null;
    }

    private IslandFiles? Files(byte[] joined, TemplateElement element)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        try
        {
            foreach (var (file, content) in IslandPacking.Part(joined))
            {
                if (content is null || !FolderFiles.Names.Contains(file, StringComparer.Ordinal) || !files.TryAdd(file, content))
                {
                    var what = files.ContainsKey(file) ? $"the data hold '{file}' twice" : $"the data hold '{file}', which is no file of a data folder";
                    Fail(
                        element.Start, IslandFormat.Id, DataRule.ForeignFile, what,
                        $"Only {string.Join(", ", FolderFiles.Names)} are read, each once: take the others away.");
                    return null;
                }
            }
        }
        catch (InvalidDataException)
        {
            Fail(element.Start, IslandFormat.Id, DataRule.BadIsland, "the unpacked data are no tar archive", again);
            return null;
        }

        return new IslandFiles(files);
    }

    private void Fail(int? position, string column, string rule, string message, string remedy)
    {
        var before = page.AsSpan(0, position ?? 0);
        var line = position is null ? 0 : 1 + before.Count('\n') + before.Count('\r') - before.Count("\r\n");
        errors.Add(new DataError(name, line, column, rule, message, remedy));
    }

    private static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1 << 20)} MiB");
}
