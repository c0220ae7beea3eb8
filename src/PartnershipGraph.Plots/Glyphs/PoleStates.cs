using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Plots.Kinds;
using static System.FormattableString;

namespace PartnershipGraph.Plots.Glyphs;

/// <summary>The states between the poles that a picture can place, with the intervals of their indices, and who has no place in it.</summary>
internal sealed record PoleStates
{
    /// <summary>The most that are drawn: more would be a heap.</summary>
    public const int Most = 600;

    private const int draws = DrawOptions.Few;

    private PoleStates(Snapshot network, RowCounts rows) => (Network, Rows) = (network, rows);

    /// <summary>The network.</summary>
    public Snapshot Network { get; }

    /// <summary>The rows that it rests on.</summary>
    public RowCounts Rows { get; }

    /// <summary>The result; null where the data lack the poles.</summary>
    public HedgeResult? Result { get; private init; }

    /// <summary>The states that are drawn, by id: the most engaged ones, where there are too many.</summary>
    public IReadOnlyList<HedgeEntry> Drawn { get; private init; } = [];

    /// <summary>The intervals of each, by id.</summary>
    public IReadOnlyDictionary<string, PoleIntervals> Intervals { get; private init; } = new Dictionary<string, PoleIntervals>();

    /// <summary>How many states are tied to a pole, drawn or not.</summary>
    public int Tied { get; private init; }

    /// <summary>How many are tied to none and have no balance.</summary>
    public int Untied { get; private init; }

    /// <summary>Id of the state that is marked; null where there is none to mark.</summary>
    public string? Marked { get; private init; }

    /// <summary>How the intervals were made.</summary>
    public string IntervalsSaid { get; private init; } = "";

    /// <summary>How many were drawn of how many.</summary>
    public string Coverage => Invariant($"Drawn: {Drawn.Count} of {Tied + Untied} states, unknown 0; tied to no pole and not drawn: {Untied}; poles are not drawn.");

    /// <summary>Whether the data have not got all usual poles of a kind, and none were named.</summary>
    public static bool LackUsual(IPlotKind kind, PlotRequest request) => request.Options.Poles.Count < kind.UsualPoles.Count
        && request.Options.Poles.SequenceEqual(PlotDefaults.Poles(kind, [], request.Records), StringComparer.Ordinal);

    /// <summary>Computes them.</summary>
    /// <param name="kind">The kind of picture: the data may lack its usual poles.</param>
    /// <param name="request">What was asked for.</param>
    /// <param name="isEnough">Whether the picture can be drawn with so many poles.</param>
    /// <exception cref="Analysis.UsageException">The poles that were named are too few or too many, or the layers are not friendly ones.</exception>
    public static PoleStates Of(IPlotKind kind, PlotRequest request, Func<int, bool> isEnough)
    {
        if (LackUsual(kind, request) && !isEnough(request.Options.Poles.Count))
        {
            var network = SnapshotBuilder.Build(request.Records, request.Options);
            return new PoleStates(network, network.Rows) { Untied = network.Actors.Count - request.Options.Poles.Count };
        }

        var result = HedgeAnalysis.Run(request.Records, request.Options, null, request.Cancellation);
        var tied = result.States.Where(e => e.Pas.WhyNull is null).ToList();
        var options = new DrawOptions { Samples = draws, Seed = request.Seed };
        return new PoleStates(result.Snapshot, result.Rows)
        {
            Result = result,
            Drawn = [.. tied.OrderByDescending(e => e.Id == request.State).ThenByDescending(e => e.Eng.Value).ThenBy(e => e.Id, StringComparer.Ordinal).Take(Most).OrderBy(e => e.Id, StringComparer.Ordinal)],
            Intervals = PoleIntervalsAnalysis.Of(request.Records, result, options, request.Cancellation),
            Tied = tied.Count,
            Untied = result.States.Count - result.Poles.Count - tied.Count,
            Marked = PlotDefaults.State(request, result.Snapshot),
            IntervalsSaid = Invariant($"Intervals: 5th to 95th percentile over {draws} spacings of the tiers that keep their order, seed {request.Seed}."),
        };
    }

    /// <summary>What a reader must know of those that are not drawn, in sentences; empty for nothing.</summary>
    public string Missing(PlotRequest request)
    {
        List<string> said = [];
        if (Result is null)
        {
            said.Add("The data have not got the usual poles: name others with --poles A,B.");
        }
        else if (Drawn.Count == 0)
        {
            said.Add("No state is tied to a pole on this day: try a later one with --as-of, or other poles with --poles A,B.");
        }

        if (Tied > Drawn.Count)
        {
            said.Add(Invariant($"The {Most} most engaged states are drawn; the others are in pgraph hedge."));
        }

        if (request.State is { } id && Drawn.All(e => e.Id != id))
        {
            said.Add($"{request.Name(id)} is not drawn: {WhyMissing(id)}.");
        }

        return string.Join(' ', said);
    }

    private string WhyMissing(string id) => Network.Options.Poles.Contains(id, StringComparer.Ordinal)
        ? "it is a pole"
        : Network.Actors.Any(a => a.Id == id) ? "it is tied to no pole" : "it is not in the network (see --actors)";
}
