namespace PartnershipGraph.Formats.Text;

/// <summary>Takes a line apart at its blanks, which are spaces and tabs.</summary>
internal ref struct Words(ReadOnlySpan<byte> line)
{
    /// <summary>What is not taken yet, without blanks before it.</summary>
    public ReadOnlySpan<byte> Rest { get; private set; } = line.TrimStart(" \t"u8);

    /// <summary>The next word; empty where there is none.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var end = Rest.IndexOfAny((byte)' ', (byte)'\t');
        var word = end < 0 ? Rest : Rest[..end];
        Rest = Rest[word.Length..].TrimStart(" \t"u8);
        return word;
    }
}
