using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Exports;

/// <summary>Ties as scholars hold them: one row for each pair and year.</summary>
public sealed record DyadYears
{
    /// <summary>The rows, by the two numbers, then the year.</summary>
    public required ExportTable Table { get; init; }

    /// <summary>The first year that was looked at.</summary>
    public required int From { get; init; }

    /// <summary>The last one.</summary>
    public required int To { get; init; }

    /// <summary>How many different pairs the rows are of.</summary>
    public required int Pairs { get; init; }

    /// <summary>Actors that bear the ties of rows that were left out, by id.</summary>
    public required IReadOnlyList<UncodedActor> Uncoded { get; init; }

    /// <summary>Rows left out because an end has no COW number.</summary>
    public required int WithoutNumber { get; init; }

    /// <summary>Rows left out because another row has the same two numbers and year, or both ends have one number.</summary>
    public required int NumberTaken { get; init; }

    /// <summary>The rows of the data that may be told of these layers, by confidence.</summary>
    public required RowCounts Rows { get; init; }

    /// <summary>What a reader must know about the layers.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
