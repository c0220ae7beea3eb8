using System.Diagnostics;
using PartnershipGraph.Analysis.Measures.Answers;
using PartnershipGraph.Analysis.Measures.Catalog;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Kernel.Running;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>Measures of a network that a file told.</summary>
public sealed class GraphAnalysis
{
    private readonly TieNetwork network;
    private readonly MeasureInput input;
    private readonly RunContext run;

    /// <summary>Settles how the measures are taken.</summary>
    /// <exception cref="UsageException">A value of the request is out of range, or its vertex is none.</exception>
    /// <exception cref="InvalidTieFileException">A vertex has no group.</exception>
    public GraphAnalysis(TieNetwork network, GraphRequest request)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        request.Validate();
        this.network = network;
        var warnings = new List<string>();
        var options = new MeasureOptions
        {
            Normalized = request.Normalized,
            Damping = request.Damping,
            Alpha = request.Alpha,
            Beta = request.Beta,
            Resolution = request.Resolution,
            Iterations = request.Iterations,
            Restarts = request.Restarts,
            RestartVertex = request.Restart is null ? null : VertexOf(request.Restart),
            Samples = request.Samples,
        };
        if (request.Groups is { } table)
        {
            var (groups, strangers) = GroupAssignment.Of(network, table);
            options = options with { Partition = groups };
            if (strangers > 0)
            {
                warnings.Add(Invariant($"{strangers} {(strangers == 1 ? "row" : "rows")} of {table.File} name no vertex of the network"));
            }
        }

        input = new MeasureInput(network.Graph, options) { Signed = network.Signed };
        run = RunContext.None with { Seed = request.Seed, MaxDegreeOfParallelism = request.Threads };
        Warnings = warnings;
    }

    /// <summary>The measures there are, sorted by name, with what each means and what it needs.</summary>
    public static IEnumerable<(string Name, string Meaning, string Needs)> All => GraphMeasures.All.Select(m => (m.Name, m.Meaning, NeedsOf(m)));

    /// <summary>What is to be known beside the values, in sentences without a full stop.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Refuses names that are no measure's, and measures that lack what they need.</summary>
    /// <exception cref="UsageException">One is.</exception>
    public static void Check(IReadOnlyList<string> names, bool hasGroups)
    {
        foreach (var name in names)
        {
            if (GraphMeasures.Find(name) is not { } measure)
            {
                throw new UsageException($"'{name}' is no measure: pgraph graph --help lists them");
            }

            if (measure.NeedsPartition && !hasGroups)
            {
                throw new UsageException($"{name} speaks of groups: add --partition FILE.csv with the columns id and group");
            }
        }
    }

    /// <summary>Whether all of these measures read negative weights as hostile ties.</summary>
    public static bool ReadSigns(IReadOnlyList<string> names) => names.All(n => GraphMeasures.Find(n) is { ReadsSigns: true });

    /// <summary>Whether the measure asks which way ties go, and in this network they go both ways.</summary>
    public bool MissesDirection(string name) => !network.IsDirected && GraphMeasures.Find(name) is { NeedsDirection: true };

    /// <summary>Takes a measure.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="repeats">How often it is taken anew for its time, of which the median is told; 0 for once in all.</param>
    /// <param name="progress">Told the share done, from any thread; null where nobody listens.</param>
    /// <param name="cancellationToken">How it is stopped.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public (MeasureAnswer Answer, TimeSpan Elapsed) Measure(string name, int repeats, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        Check([name], input.Options.Partition is not null);
        var measure = GraphMeasures.Find(name)!;
        var context = run with { CancellationToken = cancellationToken, Progress = progress };
        var times = new List<TimeSpan>();
        var started = Stopwatch.GetTimestamp();
        var tell = measure.Compute(input, context);
        times.Add(Stopwatch.GetElapsedTime(started));
        for (var i = 0; i < repeats; i++)
        {
            started = Stopwatch.GetTimestamp();
            tell = measure.Compute(input, context);
            times.Add(Stopwatch.GetElapsedTime(started));
        }

        // Once unmeasured, where there are others: the first run pays for what is compiled and built but once.
        return (tell(network.Vertices), Median([.. times.Skip(repeats > 0 ? 1 : 0).Order()]));
    }

    private static TimeSpan Median(IReadOnlyList<TimeSpan> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    private static string NeedsOf(GraphMeasure measure) => string.Join(
        ", ",
        new[] { (measure.NeedsPartition, "with --partition"), (measure.NeedsDirection, "of directed networks"), (measure.ReadsSigns, "reads signs") }
            .Where(need => need.Item1).Select(need => need.Item2));

    private int VertexOf(string id)
    {
        for (var v = 0; v < network.Vertices.Count; v++)
        {
            if (string.Equals(network.Vertices[v], id, StringComparison.Ordinal))
            {
                return v;
            }
        }

        throw new UsageException($"--restart {id}: the network has no such vertex");
    }
}
