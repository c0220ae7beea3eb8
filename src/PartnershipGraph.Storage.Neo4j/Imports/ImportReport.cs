namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>What an import did.</summary>
/// <param name="Dataset">Digest of what is in the database now.</param>
/// <param name="Written">Rows written, by table.</param>
/// <param name="Removed">Rows removed because the folder does not have them.</param>
/// <param name="IsResumed">Whether an earlier import of the same rows was continued.</param>
/// <param name="Migrations">Steps of the schema that were applied first.</param>
public sealed record ImportReport(
    string Dataset, IReadOnlyDictionary<string, int> Written, long Removed, bool IsResumed, IReadOnlyList<string> Migrations)
{
    /// <summary>Rows written.</summary>
    public long RowsWritten => Written.Values.Sum(n => (long)n);
}
