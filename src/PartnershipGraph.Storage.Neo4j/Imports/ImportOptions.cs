namespace PartnershipGraph.Storage.Neo4j.Imports;

/// <summary>How a dataset is written.</summary>
public sealed record ImportOptions
{
    /// <summary>Whether more than a tenth of the rows that are there may go.</summary>
    public bool Replace { get; init; }

    /// <summary>What a person calls the dataset: <c>bundled</c>, or its folder.</summary>
    public required string DatasetName { get; init; }

    /// <summary>Hears of each step, and of what a person should know (a lock taken over).</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}
