namespace PartnershipGraph.Cli.Jobs.Manifests;

/// <summary>What lies in an out folder, and what it rests on.</summary>
/// <param name="Version">The program that wrote it last.</param>
/// <param name="Dataset">Digest of every table of the data, as of the last run.</param>
/// <param name="Jobs">The jobs that have run, in the order of their file.</param>
internal sealed record Manifest(string Version, string Dataset, IReadOnlyList<ManifestEntry> Jobs)
{
    public ManifestEntry? Find(string name) => Jobs.FirstOrDefault(j => j.Name == name);

    /// <summary>With one job as it ran now.</summary>
    /// <param name="entry">The job.</param>
    /// <param name="order">The names of all jobs of the file, in their order.</param>
    public Manifest With(ManifestEntry entry, IReadOnlyList<string> order) => this with
    {
        Jobs = [.. order.Select(name => name == entry.Name ? entry : Find(name)).OfType<ManifestEntry>()],
    };
}
