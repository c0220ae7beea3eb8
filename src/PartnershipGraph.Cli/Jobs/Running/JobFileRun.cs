using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Jobs.Files;
using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Jobs.Running;

/// <summary>One run of a job file: all of it is checked, the data are read, what is not up to date runs.</summary>
internal sealed class JobFileRun(CliHost host, RunRequest request)
{
    private const double farthest = 0.4;

    /// <exception cref="UsageException">The file, or what was asked of it, is wrong: nothing was run.</exception>
    public async Task<RunAnswer> RunAsync()
    {
        var (file, store, lines) = await CheckAsync();
        var wanted = Wanted(lines);
        var data = await JobData.ReadAsync(host, store is null ? request.Folder ?? file.Data : null, store);
        var folder = new OutFolder(file.Out);
        if (request.IsDry)
        {
            return Answer(Planned(new ManifestStore(folder, host).Read()));
        }

        Directory.CreateDirectory(folder.Location);
        using var held = RunLock.Take(folder);
        var manifests = new ManifestStore(folder, host);
        var before = manifests.Read();
        folder.RemoveUnfinished([.. lines.Select(l => l.Entry.Out), .. before?.Jobs.Select(j => j.Out) ?? []]);
        var runner = new JobRunner(host, manifests, new JobWork(host, data, folder, file.Folder), [.. lines.Select(l => l.Name)]);
        var now = new Manifest(ProgramVersion.Text, data.Dataset, before?.Jobs ?? []);
        return Answer(await runner.RunAsync(Planned(before), now, request.AtOnce));

        RunAnswer Answer(IReadOnlyList<JobOutcome> outcomes) => new(file.Name, folder.Location, data, outcomes, request.IsDry);

        List<JobOutcome> Planned(Manifest? manifest)
        {
            var standing = new Standing(data, folder, file.Folder, ProgramVersion.Text, host.Today);
            return [.. wanted.Select(line =>
            {
                var last = manifest?.Find(line.Name);
                return new JobOutcome(line, request.IsForced ? "forced" : standing.WhyNot(line, last), last);
            })];
        }
    }

    private async Task<(JobFile File, string? Store, IReadOnlyList<JobLine> Lines)> CheckAsync()
    {
        var errors = new JobFileErrors(request.File);
        var file = JobFileReader.Read(request.File, errors);
        if (file is null)
        {
            errors.ThrowIfAny();
            throw new UsageException($"{request.File}: this is no job file");
        }

        var store = request.Folder is not null ? null : request.Store ?? file.Store;
        // The paths of a command line begin where those of its file do.
        host.WorkIn(file.Folder);
        var reader = new JobLineReader(host, store);
        var lines = new List<JobLine>();
        foreach (var entry in file.Jobs)
        {
            try
            {
                lines.Add(await reader.ReadAsync(entry));
            }
            catch (UsageException e)
            {
                errors.Add(entry.At, e.Message);
            }
        }

        new OutputPlaces(errors, file, store is null ? request.Folder ?? file.Data : null).Check(lines);
        errors.ThrowIfAny();
        return (file, store, lines);
    }

    private IReadOnlyList<JobLine> Wanted(IReadOnlyList<JobLine> lines)
    {
        foreach (var name in request.Only ?? [])
        {
            if (lines.All(l => l.Name != name))
            {
                var nearest = lines.Select(l => l.Name).MinBy(n => NameDistance.Between(name, n));
                var hint = nearest is not null && NameDistance.Between(name, nearest) <= farthest ? $"; did you mean {nearest}?" : "";
                throw new UsageException($"--only: {request.File} has no job '{name}'{hint}");
            }
        }

        return request.Only is { } only ? [.. lines.Where(l => only.Contains(l.Name, StringComparer.Ordinal))] : lines;
    }
}
