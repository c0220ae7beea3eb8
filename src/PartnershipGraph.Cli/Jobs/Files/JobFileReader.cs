using PartnershipGraph.Analysis;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Storage.Neo4j.Connections;
using YamlDotNet.RepresentationModel;

namespace PartnershipGraph.Cli.Jobs.Files;

/// <summary>Reads a job file: <c>data</c> or <c>store</c>, <c>out</c>, and <c>jobs</c>, each with <c>name</c>, <c>run</c> and <c>out</c>.</summary>
internal sealed class JobFileReader
{
    private readonly string path;
    private readonly string folder;
    private readonly JobFileErrors errors;

    private JobFileReader(string path, JobFileErrors errors)
    {
        (this.path, this.errors) = (path, errors);
        folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
    }

    /// <param name="path">The file.</param>
    /// <param name="errors">Where everything is told that is wrong with it.</param>
    /// <returns>The file; null where nothing can be made of it.</returns>
    /// <exception cref="UsageException">There is no such file, or it is no text.</exception>
    public static JobFile? Read(string path, JobFileErrors errors)
    {
        var text = JobText.Read(path);
        errors.Mask = new LoginMask(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return JobTree.Read(text, errors) is { } root ? new JobFileReader(path, errors).FileOf(root) : null;
    }

    private JobFile? FileOf(YamlMappingNode root)
    {
        var map = new JobMap(root, errors, "a job file", ["data", "store", "out", "jobs"]);
        var (data, store, output) = (Folder(map, "data"), map.Text("store"), map.Has("out") ? Folder(map, "out") : map.Required("out"));
        if (map.Has("data") && map.Has("store"))
        {
            errors.Add(map.At("store"), "data and store are two places to read from: give one of them");
        }

        if (data is not null)
        {
            data = InFull(data);
            if (DataPlace.WhyNone(data) is { } why)
            {
                errors.Add(map.At("data"), why);
            }
        }

        var jobs = map.Items("jobs", "jobs").Select(Job).OfType<(JobEntry Entry, JobMap Map)>().ToList();
        if (output is null || (store is not null && !IsAddress(store, map.At("store"))))
        {
            return null;
        }

        output = InFull(output);
        if (File.Exists(output))
        {
            errors.Add(map.At("out"), $"{output} is a file: name a folder, which need not be there");
        }

        new JobNames(errors, output, Path.GetFullPath(path)).Check(jobs);
        return new JobFile { Name = path, Folder = folder, Data = data, Store = store, Out = output, OutAt = map.At("out"), Jobs = [.. jobs.Select(j => j.Entry)] };
    }

    private (JobEntry Entry, JobMap Map)? Job(YamlNode node)
    {
        if (node is not YamlMappingNode found)
        {
            errors.Add(JobTree.PlaceOf(node), "a job is name, run and out");
            return null;
        }

        var map = new JobMap(found, errors, "a job", ["name", "run", "out"]);
        var (name, run, output) = (map.Required("name"), map.Required("run"), map.Required("out"));
        return name is null || run is null || output is null ? null : (new JobEntry(name, run, output, map.At("run")), map);
    }

    /// <summary>The name of a folder; null where there is none, or what there is has been told as none.</summary>
    private string? Folder(JobMap map, string key)
    {
        var text = map.Text(key);
        var fault = text is null ? null
            : text.Contains("://", StringComparison.Ordinal) ? $"'{key}' is a folder, and this is an address: a Neo4j is named as store: bolt://localhost"
            : text.Any(char.IsControl) ? $"'{key}' is the name of a folder: it has no line break and no control character"
            : null;
        if (fault is null)
        {
            return text;
        }

        errors.Add(map.At(key), fault);
        return null;
    }

    private string InFull(string text) => Path.GetFullPath(Path.Combine(folder, text));

    private bool IsAddress(string store, FilePlace at)
    {
        try
        {
            StoreAddress.Parse(store, _ => null);
            return true;
        }
        catch (UsageException e)
        {
            errors.Add(at, e.Message);
            return false;
        }
    }
}
