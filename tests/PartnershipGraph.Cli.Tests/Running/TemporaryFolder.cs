namespace PartnershipGraph.Cli.Tests.Running;

/// <summary>A folder that is gone when the test is over.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("pgraph-test-").FullName;

    public string this[string file] => Path.Combine(Location, file);

    public TemporaryFolder With(string file, params string[] lines)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[file])!);
        File.WriteAllText(this[file], string.Concat(lines.Select(l => l + "\n")));
        return this;
    }

    public void Dispose() => Directory.Delete(Location, recursive: true);
}
