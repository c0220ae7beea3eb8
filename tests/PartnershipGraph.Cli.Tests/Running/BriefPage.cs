using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Island;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>An HTML file that carries the data of a folder, as a brief does.</summary>
internal static class BriefPage
{
    /// <summary>Writes one.</summary>
    /// <returns>The digest of all rows that it tells.</returns>
    public static async Task<string> WriteAsync(string path, string folder)
    {
        var records = await FolderStore.At(folder).ReadAsync(DataTables.All, CancellationToken.None);
        var island = DataIsland.Of(records, CancellationToken.None);
        await File.WriteAllTextAsync(path, $"<!DOCTYPE html>\r\n<html lang=\"en\">\r\n<body>\r\n<p>A brief</p>\r\n{island.Element}\r\n</body>\r\n</html>\r\n");
        return island.Digest;
    }
}
