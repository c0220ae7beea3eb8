namespace PartnershipGraph.BundleConversion;

/// <summary>Rows that the bundle leaves out, and why.</summary>
/// <param name="File">The bundled file the rule is about.</param>
/// <param name="Indicator">The indicator of the rows.</param>
/// <param name="Source">The title of their source, to the letter.</param>
/// <param name="Except">Pairs (source, target) whose rows stay.</param>
/// <param name="Reason">The terms that stand against passing them on.</param>
internal sealed record Exclusion(
    string File,
    string Indicator,
    string Source,
    IReadOnlyList<(string Source, string Target)> Except,
    string Reason)
{
    /// <summary>Whether a row falls under the rule.</summary>
    /// <param name="file">The bundled file.</param>
    /// <param name="columns">Its header.</param>
    /// <param name="row">The row.</param>
    /// <returns>True if the row is to be left out.</returns>
    public bool Covers(string file, string[] columns, string[] row) =>
        string.Equals(file, File, StringComparison.Ordinal)
        && string.Equals(Fields.Get(columns, row, "indicator"), Indicator, StringComparison.Ordinal)
        && string.Equals(Fields.Get(columns, row, "source_title"), Source, StringComparison.Ordinal)
        && !Except.Contains((Fields.Get(columns, row, "source"), Fields.Get(columns, row, "target")));

    /// <summary>The rule in a line, for the report.</summary>
    /// <returns>Indicator, source, exceptions and reason.</returns>
    public string Describe()
    {
        var except = Except.Count == 0 ? "" : ", except " + string.Join(", ", Except.Select(pair => pair.Source + "-" + pair.Target));
        return Indicator + " of \"" + Source + "\"" + except + ": " + Reason;
    }
}
