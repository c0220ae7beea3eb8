namespace PartnershipGraph.Cli.Rendering;

/// <summary>For whom a column is.</summary>
internal enum ColumnFor
{
    /// <summary>For everybody.</summary>
    All,

    /// <summary>For a person reading: it says again what other columns say.</summary>
    Reading,

    /// <summary>For a program: a person reads it inside another column.</summary>
    Data,
}
