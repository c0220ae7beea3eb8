namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>The bundled data with China's measured ties alone, and attributes of a few years: every command answers from them, and soon.</summary>
internal static class ThinnedWorld
{
    private static readonly HashSet<string> years = ["2010", "2020", "2024"];

    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data"), "*.csv"))
        {
            var (name, records) = (Path.GetFileName(file), CsvText.Records(File.ReadAllText(file)));
            Func<string, bool> isKept = name switch
            {
                "substance.csv" => r => r.StartsWith("CHN,", StringComparison.Ordinal),
                "attributes.csv" => r => years.Contains(r.Split(',')[1]),
                _ => _ => true,
            };
            folder.With(name, [records[0], .. records.Skip(1).Where(isKept)]);
        }

        return folder;
    }
}
