using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Storage.Neo4j.Migrations;

/// <summary>One step of the schema as its file says: <c>V001__What_it_does.cypher</c>.</summary>
/// <param name="Version">Its number, from 1.</param>
/// <param name="Description">What it does.</param>
/// <param name="Checksum">SHA-256 of its text; neither line ends nor a byte-order mark change it.</param>
/// <param name="Statements">What it sends, in order.</param>
internal sealed partial record Migration(int Version, string Description, string Checksum, IReadOnlyList<string> Statements)
{
    /// <summary>Reads a step.</summary>
    /// <exception cref="FormatException">The name of the file is of another form.</exception>
    public static Migration Parse(string fileName, string text)
    {
        var name = NameForm().Match(fileName);
        if (!name.Success)
        {
            throw new FormatException($"'{fileName}' is no step of the schema: its name is V, a number, two underscores and a sentence, as in V001__Every_node_once.cypher");
        }

        var normal = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");
        return new Migration(
            int.Parse(name.Groups["version"].ValueSpan, CultureInfo.InvariantCulture),
            name.Groups["sentence"].Value.Replace('_', ' '),
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(normal))),
            Split(normal));
    }

    /// <summary>Every step beside the program, in order.</summary>
    public static IReadOnlyList<Migration> All(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "V*.cypher").Select(f => Parse(Path.GetFileName(f), File.ReadAllText(f))).OrderBy(m => m.Version),
    ];

    /// <summary>A statement ends with a semicolon at the end of a line; what is only a comment is none.</summary>
    private static List<string> Split(string text) =>
    [
        .. StatementEnd().Split(text)
            .Select(s => s.Trim())
            .Where(s => s.Split('\n').Any(line => line.Trim() is { Length: > 0 } content && !content.StartsWith("//", StringComparison.Ordinal))),
    ];

    [GeneratedRegex(@"^V(?<version>\d{1,6})__(?<sentence>\w+)\.cypher$", RegexOptions.ExplicitCapture)]
    private static partial Regex NameForm();

    [GeneratedRegex(@";[ \t]*(?:\n|$)")]
    private static partial Regex StatementEnd();
}
