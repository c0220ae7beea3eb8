using System.Globalization;

namespace PartnershipGraph.Formats.Tests.Fields;

/// <summary>The field's real files, <c>shared/data/external</c> beside one of the folders that the tests lie in, with the numbers of rows that SOURCE.md tells.</summary>
internal static class ExternalFolder
{
    public const string WhyMissing = "No folder shared/data/external lies beside any folder above the tests.";

    private static readonly Lazy<string?> place = new(Find);

    /// <summary>A file; the test is skipped where there is none.</summary>
    public static string File(string folder, string name)
    {
        if (place.Value is not { } root)
        {
            Assert.Ignore(WhyMissing);
            throw new InvalidOperationException("the test was skipped");
        }

        return Path.Combine(root, folder, name);
    }

    /// <summary>How many rows SOURCE.md says that the file has.</summary>
    public static int Rows(string folder, string name)
    {
        var lines = System.IO.File.ReadAllLines(File(folder, "SOURCE.md"));
        var heading = Array.FindIndex(lines, l => l.StartsWith("###", StringComparison.Ordinal) && l.TrimStart('#').Trim() == name);
        Assert.That(heading, Is.Not.Negative, $"SOURCE.md does not tell of {name}");
        var rows = lines.Skip(heading + 1).TakeWhile(l => !l.StartsWith("###", StringComparison.Ordinal)).First(l => l.StartsWith("- rows:", StringComparison.Ordinal));
        return int.Parse(rows["- rows:".Length..], CultureInfo.InvariantCulture);
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(TestContext.CurrentContext.TestDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data", "external");
            if (Directory.Exists(candidate))
                return candidate;
        }

        return null;
    }
}
