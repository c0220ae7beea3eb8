using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Rendering;

namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>Everything that is wrong with a job file: it is told at once, and nothing runs.</summary>
/// <param name="file">As a person named it.</param>
internal sealed class JobFileErrors(string file)
{
    private readonly List<(FilePlace At, string Message)> found = [];

    /// <summary>Takes user and password out of what is quoted from the file.</summary>
    public LoginMask Mask { get; set; } = new([]);

    /// <summary>Notes a fault; a message of several lines becomes one.</summary>
    public void Add(FilePlace at, string message) => found.Add((at, string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    /// <exception cref="UsageException">Something is wrong: every fault by its place.</exception>
    public void ThrowIfAny()
    {
        if (found.Count == 0)
        {
            return;
        }

        var lines = found
            .OrderBy(f => f.At.Line).ThenBy(f => f.At.Column)
            .Select(f => FormattableString.Invariant($"{file}, line {f.At.Line}, column {f.At.Column}: {Mask.Apply(f.Message)}"));
        throw new UsageException(string.Join("\npgraph: ", lines.Append($"{Count.Of(found.Count, "error")} in {file}: nothing was run")));
    }
}
