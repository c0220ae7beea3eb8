namespace PartnershipGraph.Cli.Export;

/// <summary>A file of an export.</summary>
/// <param name="Name">Its name in a folder.</param>
/// <param name="Holds">What it holds, in a few words.</param>
/// <param name="Layers">The layers that it is of.</param>
/// <param name="Rows">How many rows or ties it has; null for a script.</param>
/// <param name="Writing">Writes it.</param>
internal sealed record ExportFile(string Name, string Holds, string Layers, int? Rows, Action<TextWriter> Writing)
{
    /// <summary>How many nodes it has, where it is a network or their table.</summary>
    public int? Nodes { get; init; }

    /// <summary>What it holds, as text.</summary>
    public string Text()
    {
        using var text = new StringWriter { NewLine = "\n" };
        Writing(text);
        return text.ToString();
    }
}
