namespace PartnershipGraph.Benchmarks.Comparison.Graphs;

/// <summary>A sample graph in a file, so that a process that is timed holds what it froze and nothing of how it was drawn.</summary>
internal static class GraphFile
{
    public static void Write(string path, SampleGraph graph)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(graph.VertexCount);
        writer.Write(graph.Ties.Count);
        foreach (var tie in graph.Ties)
        {
            writer.Write(tie.A);
            writer.Write(tie.B);
            writer.Write(tie.Strength);
            writer.Write(tie.RealCost);
        }
    }

    public static SampleGraph Read(string path) => new(VertexCount(path), [.. Ties(path)]);

    public static int VertexCount(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        return reader.ReadInt32();
    }

    /// <summary>Tie by tie, so that none is kept.</summary>
    public static IEnumerable<SampleTie> Ties(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        reader.ReadInt32();
        for (var left = reader.ReadInt32(); left > 0; left--)
            yield return new SampleTie(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadDouble());
    }
}
