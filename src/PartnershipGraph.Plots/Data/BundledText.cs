namespace PartnershipGraph.Plots.Data;

/// <summary>Texts that travel inside the program.</summary>
internal static class BundledText
{
    /// <summary>A text by its name, as <c>tiles.csv</c>.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(BundledText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the program was built without {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
