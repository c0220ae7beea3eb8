using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>A small data folder with votes and trade, and a job file beside it that a test writes and runs, on a day of its choice.</summary>
internal sealed class JobWorld : IDisposable
{
    private readonly TemporaryFolder folder = SmallWorld.Create()
        .With("votes.csv", "vote,date,voter,choice", "V1,2020-01-01,IND,yes", "V1,2020-01-01,FRA,no")
        .With("substance.csv", "source,target,year,indicator,value", "IND,FRA,2019,trade_share,0.1");

    public DateOnly Today { get; set; } = InProcess.Today;

    /// <summary>Where the job file and everything beside it lies.</summary>
    public string this[string file] => folder[Path.Combine("jobs", file)];

    /// <summary>The data folder.</summary>
    public string Data => folder.Location;

    /// <summary>What is recorded of the runs so far.</summary>
    public JsonElement Manifest => JsonDocument.Parse(File.ReadAllText(this["out/manifest.json"])).RootElement;

    /// <summary>The output of a job.</summary>
    public string Output(string file) => File.ReadAllText(this["out/" + file]);

    /// <summary>What is recorded of one job.</summary>
    public JsonElement Recorded(string name) => Manifest.GetProperty("jobs").EnumerateArray().Single(j => j.GetProperty("name").GetString() == name);

    /// <summary>Writes the job file from the jobs' own lines: name, command line, output.</summary>
    public JobWorld WithJobs(params (string Name, string Run, string Out)[] jobs) => WithFile(
        ["data: ..", "out: out", "jobs:", .. jobs.SelectMany(j => new[] { $"  - name: {j.Name}", $"    run: {j.Run}", $"    out: {j.Out}" })]);

    /// <summary>Writes the job file as a whole.</summary>
    public JobWorld WithFile(params string[] lines) => With("m.yaml", lines);

    public JobWorld With(string file, params string[] lines)
    {
        folder.With(Path.Combine("jobs", file), lines);
        return this;
    }

    /// <summary>Adds a row to a table of the data.</summary>
    public void AddRow(string table, string row) => File.AppendAllText(folder[table], row + "\n");

    public Task<CliRun> RunAsync(params string[] options) => RunAsync(CancellationToken.None, options);

    public async Task<CliRun> RunAsync(CancellationToken cancellation, params string[] options)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var host = new CliHost { Out = output, Error = error, Clock = new StoppedClock(Today), Cancellation = cancellation };
        var exit = await CliApplication.RunAsync(["run", this["m.yaml"], .. options], host);
        return new CliRun(exit, output.ToString(), error.ToString());
    }

    /// <summary>The status of every job, as a run or a dry run tells it.</summary>
    public async Task<IReadOnlyDictionary<string, string>> StatusAsync(params string[] options) =>
        (await RunAsync([.. options, "--format", "json"])).Json.GetProperty("jobs").EnumerateArray().ToDictionary(
            j => j.GetProperty("name").GetString()!,
            j => j.GetProperty("why").GetString() ?? j.GetProperty("status").GetString()!,
            StringComparer.Ordinal);

    public void Dispose() => folder.Dispose();
}
