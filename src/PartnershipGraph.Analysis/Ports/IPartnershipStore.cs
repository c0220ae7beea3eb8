using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Ports;

/// <summary>Where the rows of a dataset are kept. The same rows give the same answers, whatever the store.</summary>
public interface IPartnershipStore
{
    /// <summary>What a person would call the store: <c>bundled</c>, a folder, or scheme and host of a database.</summary>
    string Name { get; }

    /// <summary>What the last reading left out or doubted, for a person to read; a folder refuses instead and has none.</summary>
    IReadOnlyList<string> Warnings => [];

    /// <summary>Reads the tables a question needs, and <see cref="DataTables.Titles"/> always.</summary>
    /// <returns>Checked rows; the lists of tables that were not asked for are empty.</returns>
    Task<PartnershipRecords> ReadAsync(DataTables tables, CancellationToken cancellationToken);
}
