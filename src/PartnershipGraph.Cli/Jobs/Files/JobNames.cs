using PartnershipGraph.Cli.Jobs.Manifests;

namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>Names and outputs of the jobs of a file: each its own, each output inside the out folder.</summary>
/// <param name="errors">Where faults are told.</param>
/// <param name="folder">The out folder, in full.</param>
/// <param name="file">The job file, in full.</param>
internal sealed class JobNames(JobFileErrors errors, string folder, string file)
{
    public void Check(IReadOnlyList<(JobEntry Entry, JobMap Map)> jobs)
    {
        var names = new Dictionary<string, long>(StringComparer.Ordinal);
        // Two names that differ in case are one file on many a disk.
        var outputs = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (entry, map) in jobs)
        {
            if (FaultOfName(entry.Name) is { } wrong)
            {
                errors.Add(map.At("name"), wrong);
            }

            if (!names.TryAdd(entry.Name, map.At("name").Line))
            {
                errors.Add(map.At("name"), FormattableString.Invariant($"'{entry.Name}' is the name of the job in line {names[entry.Name]} too"));
            }

            if (FaultOfOutput(entry.Out) is { } fault)
            {
                errors.Add(map.At("out"), fault);
            }
            else if (!outputs.TryAdd(entry.Out, entry.Name))
            {
                errors.Add(map.At("out"), $"'{entry.Out}' is the output of '{outputs[entry.Out]}' too");
            }
            else if (outputs.FirstOrDefault(o => IsWithin(o.Key, entry.Out) || IsWithin(entry.Out, o.Key)) is { Value: { } other })
            {
                errors.Add(map.At("out"), $"'{entry.Out}' and the output of '{other}' are a file and a folder of one name");
            }
        }
    }

    private static string? FaultOfName(string name) =>
        name.Contains(',', StringComparison.Ordinal) || name.Any(char.IsControl) ? $"'{name}': a job's name is one line without commas, since --only separates names by them" : null;

    private string? FaultOfOutput(string output)
    {
        var parts = output.Split('/');
        if (Path.IsPathRooted(output) || output.Contains('\\', StringComparison.Ordinal) || output.Any(char.IsControl) || parts.Any(p => p is "" or "." or ".."))
        {
            return $"'{output}' is no plain path inside the out folder, such as hedge.csv or tables/hedge.csv";
        }

        if (parts is [var only] && OutFolder.OwnFiles.Contains(only, StringComparer.OrdinalIgnoreCase))
        {
            return $"'{output}' is a file that the run itself writes into the out folder: choose another name";
        }

        var place = Path.Combine(folder, output);
        return output.EndsWith(OutFolder.Unfinished, StringComparison.OrdinalIgnoreCase) ? $"'{output}': files that end in {OutFolder.Unfinished} are unfinished ones, and are removed"
            : string.Equals(Path.GetFullPath(place), file, StringComparison.OrdinalIgnoreCase) ? $"'{output}' is the job file itself"
            : Directory.Exists(place) ? $"'{output}' is a folder"
            : null;
    }

    private static bool IsWithin(string inner, string outer) => inner.StartsWith(outer + "/", StringComparison.OrdinalIgnoreCase);
}
