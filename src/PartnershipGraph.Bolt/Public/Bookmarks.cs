namespace PartnershipGraph.Bolt;

/// <summary>States of a database that a later transaction must have seen.</summary>
public abstract class Bookmarks
{
    private protected Bookmarks(string[] values) => Values = values;

    /// <summary>The server's names of the states.</summary>
    public string[] Values { get; }

    internal static Bookmarks Empty { get; } = new BookmarkSet([]);

    /// <summary>Both sets in one.</summary>
    /// <param name="lh">One set.</param>
    /// <param name="rh">The other.</param>
    public static Bookmarks operator +(Bookmarks lh, Bookmarks rh)
    {
        ArgumentNullException.ThrowIfNull(lh);
        ArgumentNullException.ThrowIfNull(rh);
        return From(lh.Values.Concat(rh.Values));
    }

    /// <summary>Bookmarks from their names.</summary>
    /// <param name="values">The names.</param>
    /// <returns>The bookmarks.</returns>
    public static Bookmarks From(params string[] values) => From((IEnumerable<string>)values);

    /// <summary>Bookmarks from their names.</summary>
    /// <param name="values">The names.</param>
    /// <returns>The bookmarks.</returns>
    public static Bookmarks From(IEnumerable<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new BookmarkSet([.. values.Where(value => !string.IsNullOrEmpty(value)).Distinct(StringComparer.Ordinal)]);
    }
}
