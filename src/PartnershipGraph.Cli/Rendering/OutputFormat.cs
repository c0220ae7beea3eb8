namespace PartnershipGraph.Cli.Rendering;

/// <summary>How a result is written.</summary>
internal enum OutputFormat
{
    /// <summary>For a person at a terminal.</summary>
    Table,

    /// <summary>For a program; complete.</summary>
    Json,

    /// <summary>For R, Excel, Gephi; one table, complete.</summary>
    Csv,

    /// <summary>For a document.</summary>
    Md,
}
