namespace PartnershipGraph.Cli.Conversions;

/// <summary>What stands where a folder is to be written.</summary>
internal enum FolderState
{
    /// <summary>Nothing, or an empty folder.</summary>
    Free,

    /// <summary>A conversion that nobody changed since.</summary>
    Result,

    /// <summary>Files of a data folder, and nothing else.</summary>
    Data,

    /// <summary>Something else too.</summary>
    Other,
}
