namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>One job as it stands in its file.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Run">The command line, without the program's name.</param>
/// <param name="Out">The file for its output, in the out folder, parts divided by slashes.</param>
/// <param name="At">Where the command line stands.</param>
internal sealed record JobEntry(string Name, string Run, string Out, FilePlace At);
