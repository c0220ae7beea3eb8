namespace PartnershipGraph.Plots.Text;

/// <summary>Names in a row of words.</summary>
public static class Listing
{
    /// <summary><c>A</c>, <c>A and B</c>, <c>A, B and C</c>; the word for none where there are none.</summary>
    public static string Of(IReadOnlyList<string> names, string none = "none")
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count switch
        {
            0 => none,
            1 => names[0],
            _ => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        };
    }
}
