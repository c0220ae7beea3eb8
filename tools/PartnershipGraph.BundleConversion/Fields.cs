namespace PartnershipGraph.BundleConversion;

/// <summary>Finding fields of a row by the name of their column.</summary>
internal static class Fields
{
    /// <summary>The place of a column.</summary>
    /// <param name="columns">The header.</param>
    /// <param name="name">The column, to the letter.</param>
    /// <returns>Its index, or -1 where the header lacks it.</returns>
    public static int IndexOf(string[] columns, string name)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (string.Equals(columns[i], name, StringComparison.Ordinal))
                return i;
        }

        return -1;
    }

    /// <summary>A row's field in a column.</summary>
    /// <param name="columns">The header.</param>
    /// <param name="row">The row.</param>
    /// <param name="name">The column, to the letter.</param>
    /// <returns>The field, empty where the table lacks the column.</returns>
    public static string Get(string[] columns, string[] row, string name) =>
        IndexOf(columns, name) is var i and >= 0 ? row[i] : "";
}
