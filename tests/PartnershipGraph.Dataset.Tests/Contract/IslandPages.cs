using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Dataset.Folder;
using PartnershipGraph.Dataset.Tests.Support;

namespace PartnershipGraph.Dataset.Tests.Contract;

/// <summary>Folders as pages in a temporary directory.</summary>
internal sealed class IslandPages : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("partnership-pages-");

    public async Task<IPartnershipStore> StoreOf(string folder)
    {
        var path = Path.Combine(directory.FullName, Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(path, await Page.OfAsync(folder));
        return FolderStore.At(path);
    }

    public void Dispose() => directory.Delete(recursive: true);
}
