namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>Where something stands in a job file.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
internal readonly record struct FilePlace(long Line, long Column);
