using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.IntegrationTests.Importing;

/// <summary>The bundled files as plain text: column by name, nothing understood.</summary>
internal static class BundledRows
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Data");

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(string file)
    {
        var rows = CsvText.Rows(File.ReadAllText(Path.Combine(Folder, file)));
        return
        [
            .. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)),
        ];
    }
}
