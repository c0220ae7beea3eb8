namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>What became of a job file.</summary>
/// <param name="File">The file, as a person named it.</param>
/// <param name="Folder">The out folder, in full.</param>
/// <param name="Data">The data of all jobs.</param>
/// <param name="Jobs">The jobs that were asked for, in the order of the file.</param>
/// <param name="IsDry">Whether nothing was to run.</param>
internal sealed record RunAnswer(string File, string Folder, DataInUse Data, IReadOnlyList<JobOutcome> Jobs, bool IsDry);
