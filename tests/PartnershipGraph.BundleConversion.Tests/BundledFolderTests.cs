namespace PartnershipGraph.BundleConversion.Tests;

/// <summary>The bundled folder is what the conversion makes of the research tables, byte for byte.</summary>
internal sealed class BundledFolderTests
{
    private static readonly string? root = Above("PartnershipGraph.sln");

    [Test]
    public void The_bundled_folder_is_what_the_conversion_makes([ValueSource(nameof(Files))] string file)
    {
        var research = root is null ? null : Path.Combine(Path.GetDirectoryName(root)!, "shared", "data", "research");
        if (!Directory.Exists(research))
        {
            Assert.Ignore("the research tables are not beside the repository");
        }

        var made = Path.Combine(TestContext.CurrentContext.WorkDirectory, file);
        TableFile.Write(Converter.Convert(Recipes.All.Single(r => r.File == file), f => TableFile.Read(Path.Combine(research!, f))).Table, made);

        var bundled = File.ReadAllBytes(Path.Combine(root!, "src", "PartnershipGraph.Dataset", "Data", file));
        Assert.That(File.ReadAllBytes(made).AsSpan().SequenceEqual(bundled), Is.True, $"{file} differs: run the conversion again");
    }

    private static IEnumerable<string> Files() => Recipes.All.Select(r => r.File);

    private static string? Above(string file)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, file)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
