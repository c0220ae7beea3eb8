using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Json;
using PartnershipGraph.Dataset.Folder;

namespace PartnershipGraph.Cli.Conversions;

/// <summary>The merge report that a result keeps beside its tables, with the digest of each: by it an unchanged result is known again.</summary>
internal static class ResultSeal
{
    /// <summary>The file's name.</summary>
    public const string File = "conversion.json";

    private const string digests = "sha256";

    /// <summary>Writes the report with the digests of the tables that are there.</summary>
    public static void Write(string directory, JsonObject report)
    {
        report[digests] = JsonParts.Object(Directory.GetFiles(directory).Order(StringComparer.Ordinal), f => (Path.GetFileName(f), JsonValue.Create(Digest(f))));
        System.IO.File.WriteAllText(Path.Combine(directory, File), JsonText.Of(report) + "\n");
    }

    /// <summary>What stands in a place.</summary>
    public static FolderState StateOf(string directory)
    {
        if (!Directory.Exists(directory))
        {
            return FolderState.Free;
        }

        var names = Directory.GetFileSystemEntries(directory).Select(e => Path.GetFileName(e)).ToList();
        if (names.Count == 0)
        {
            return FolderState.Free;
        }

        if (names.Any(n => n != File && !FolderFiles.Names.Contains(n, StringComparer.Ordinal)))
        {
            return FolderState.Other;
        }

        return IsUnchanged(directory, [.. names.Where(n => n != File)]) ? FolderState.Result : FolderState.Data;
    }

    private static bool IsUnchanged(string directory, IReadOnlyList<string> tables)
    {
        var path = Path.Combine(directory, File);
        if (!System.IO.File.Exists(path))
        {
            return false;
        }

        try
        {
            return JsonNode.Parse(System.IO.File.ReadAllText(path)) is JsonObject report
                && report[digests] is JsonObject known
                && tables.All(t => known[t] is JsonValue digest && digest.TryGetValue<string>(out var text) && text == Digest(Path.Combine(directory, t)));
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // No JSON, or JSON in which a name stands twice.
            return false;
        }
    }

    private static string Digest(string path)
    {
        using var stream = System.IO.File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
