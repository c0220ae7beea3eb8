using PartnershipGraph.Cli.Jobs.Files;
using PartnershipGraph.Cli.Jobs.Lines;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>No output takes the place of what is read: not a file among the data, and not a file that the job's own command line names.</summary>
/// <param name="errors">Where faults are told.</param>
/// <param name="file">The job file.</param>
/// <param name="data">The data folder of this run, or its HTML brief, in full; null where there is none to write into.</param>
internal sealed class OutputPlaces(JobFileErrors errors, JobFile file, string? data)
{
    public void Check(IReadOnlyList<JobLine> lines)
    {
        if (IsData(file.Out))
        {
            errors.Add(file.OutAt, "the outputs would lie among the data: give them a folder of their own");
            return;
        }

        foreach (var line in lines)
        {
            var place = Path.GetFullPath(Path.Combine(file.Out, line.Entry.Out));
            if (IsData(place))
            {
                errors.Add(line.Entry.At, $"the output '{line.Entry.Out}' would take the place of the data: choose another name for 'out'");
            }
            else if (IsData(Path.GetDirectoryName(place)!))
            {
                errors.Add(line.Entry.At, $"the output '{line.Entry.Out}' would lie among the data: choose another folder");
            }
            else if (InputFiles.Paths(line, file.Folder).FirstOrDefault(f => string.Equals(Path.GetFullPath(f.Path), place, StringComparison.Ordinal)) is { Name: { } name })
            {
                errors.Add(line.Entry.At, $"'{name}' is what this job reads, and its output would take its place: choose another name for 'out'");
            }
        }
    }

    private bool IsData(string place) => data is not null && string.Equals(Real(place), Real(data), StringComparison.Ordinal);

    /// <summary>Where a folder or file lies, if its name is a link to it.</summary>
    private static string Real(string place)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(place);
        return Directory.Exists(trimmed) ? Directory.ResolveLinkTarget(trimmed, returnFinalTarget: true)?.FullName ?? trimmed
            : File.Exists(trimmed) ? File.ResolveLinkTarget(trimmed, returnFinalTarget: true)?.FullName ?? trimmed
            : trimmed;
    }
}
