namespace PartnershipGraph.Dataset.Tests;

/// <summary>A test with a folder of its own.</summary>
public abstract class FolderTest
{
    private DataFolder? folder;

    private protected DataFolder Folder => folder!;

    [SetUp]
    public void Make_folder() => folder = new DataFolder();

    [TearDown]
    public void Delete_folder() => folder?.Dispose();
}
