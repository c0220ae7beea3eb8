namespace PartnershipGraph.Formats.Merging;

/// <summary>Counts the rows of a file while they are read: each is taken once, and then either written or left out.</summary>
internal sealed class RowTally(string file, string layout)
{
    private readonly SortedDictionary<string, int> leftOut = new(StringComparer.Ordinal);
    private int read;
    private int written;

    /// <summary>What the file was recognised as.</summary>
    public string Layout => layout;

    /// <summary>A row was read whose part in the folder is told later.</summary>
    public void Take() => read++;

    /// <summary>A row was read, and this became of it.</summary>
    /// <param name="reason">Why it was left out; null where the folder represents it.</param>
    public void Note(string? reason)
    {
        Take();
        Settle(reason);
    }

    /// <summary>This became of a row that was taken before.</summary>
    public void Settle(string? reason)
    {
        if (reason is null)
        {
            written++;
        }
        else
        {
            leftOut[reason] = leftOut.GetValueOrDefault(reason) + 1;
        }
    }

    /// <summary>The sums.</summary>
    /// <exception cref="InvalidOperationException">They do not add up: a row was lost, which is a fault of the program.</exception>
    public FileMerge ToMerge() => read == written + leftOut.Values.Sum()
        ? new FileMerge(file, layout, read, written, [.. leftOut.Select(r => (r.Key, r.Value))])
        : throw new InvalidOperationException($"the rows of {file} do not add up");
}
