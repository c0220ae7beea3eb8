namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>What an import would do.</summary>
/// <param name="Tables">By table.</param>
public sealed record ImportPlan(IReadOnlyList<TableCount> Tables)
{
    /// <summary>Rows that would be written.</summary>
    public long RowsToWrite => Tables.Sum(t => (long)t.ToWrite);

    /// <summary>Rows in the database that an import of ours recorded.</summary>
    public long RowsInDatabase => Tables.Sum(t => t.InDatabase);

    /// <summary>Rows that would be removed.</summary>
    public long RowsGoing => Tables.Sum(t => t.Going);

    /// <summary>Whether more than a tenth of the rows would go, for which one has to ask.</summary>
    public bool NeedsReplace => RowsGoing * 10 > RowsInDatabase;
}
