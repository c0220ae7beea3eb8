using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Dataset.Tests.Data;

/// <summary>The dataset that travels with the program, read once.</summary>
internal static class Bundled
{
    private static readonly Lazy<Task<PartnershipRecords>> records =
        new(() => FolderStore.Bundled().ReadAsync(DataTables.All, CancellationToken.None));

    /// <summary>Every row of it.</summary>
    public static Task<PartnershipRecords> Records => records.Value;

    /// <summary>The folder of its sources, where its README lies.</summary>
    public static string Sources
    {
        get
        {
            var directory = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(directory!.FullName, "PartnershipGraph.sln")))
                directory = directory.Parent;
            return Path.Combine(directory.FullName, "src", "PartnershipGraph.Dataset", "Data");
        }
    }
}
