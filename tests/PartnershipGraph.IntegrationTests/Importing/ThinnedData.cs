using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.IntegrationTests.Importing;

/// <summary>The bundled data with every fifth row of the largest table: all tables, more than one batch of that one, and a third of the work.</summary>
internal static class ThinnedData
{
    private const string largest = "substance.csv";

    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(BundledRows.Folder, "*.csv").Select(f => Path.GetFileName(f)!))
        {
            if (file != largest)
                File.Copy(Path.Combine(BundledRows.Folder, file), folder[file]);
        }

        var records = CsvText.Records(File.ReadAllText(Path.Combine(BundledRows.Folder, largest)));
        return folder.With(largest, [.. records.Where((_, i) => i == 0 || i % 5 == 1)]);
    }
}
