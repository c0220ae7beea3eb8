using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Timelines;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Cli.Timeline;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Actors;

namespace PartnershipGraph.Cli.Brief.States;

/// <summary>What the sections of the brief of one actor share.</summary>
internal sealed class StateContext
{
    /// <summary>The half-life of momentum in years, as <c>timeline</c> has it.</summary>
    private const double halfLife = 5;

    private readonly Dictionary<(string, string), HedgeIntervals> intervals = [];
    private IReadOnlyList<DyadTimeline>? timelines;

    public StateContext(BriefContext brief, Actor actor)
    {
        (Brief, Actor) = (brief, actor);
        Profile = ProfileAnalysis.Run(brief.Asked.Records, brief.Asked.Options, actor.Id);
        Ego = EgoNetwork.Of(brief.Network, actor.Id);
        About = AboutRecords.Of(brief.Records, actor.Id);
    }

    public BriefContext Brief { get; }

    public Actor Actor { get; }

    public string Id => Actor.Id;

    public string Name => Actor.Name;

    public Question Asked => Brief.Asked;

    public DateOnly Day => Brief.Asked.Options.AsOf;

    /// <summary>The titles that it gives and gets.</summary>
    public ActorProfile Profile { get; }

    /// <summary>Its partners in the network of the brief, and the ties among them.</summary>
    public EgoNetwork Ego { get; }

    /// <summary>The rows that name it.</summary>
    public PartnershipRecords About { get; }

    /// <summary>Why it is not in the network; null where it is.</summary>
    public string? Absence => Brief.Network.Actors.Any(a => a.Id == Id) ? null
        : !Actor.Existence.Holds(Day) ? Gone
        : Asked.Options.Universe == ActorUniverse.Blocs ? $"an organisation stands in the place of {Name}"
        : $"the network of that day has no place for {Name}";

    /// <summary>The pairs of both sides of which one is coded.</summary>
    public IReadOnlyList<DyadTimeline> Timelines =>
        timelines ??= TimelineAnalysis.RunAll(Asked.Records, Asked.Options, Id, halfLife, Brief.Cancellation);

    /// <summary>What a timeline is written with.</summary>
    public TimelineView View => new(Asked, halfLife);

    private string Gone => Actor.Existence.To is { } to && to <= Day
        ? FormattableString.Invariant($"{Name} was not there any more (until {to:yyyy-MM-dd})")
        : $"{Name} was not there yet";

    /// <summary>Its place between two poles; null where it is not in the network.</summary>
    public HedgeEntry? Entry((string First, string Second) poles) => Brief.Hedging(poles).States.FirstOrDefault(e => e.Id == Id);

    /// <summary>Where its indices between two poles lie over drawn spacings of the tiers, computed once.</summary>
    public HedgeIntervals Intervals((string First, string Second) poles)
    {
        if (!intervals.TryGetValue(poles, out var result))
        {
            intervals[poles] = result = Brief.Intervals(poles, Id);
        }

        return result;
    }

    /// <summary>One of these indices.</summary>
    public DrawnIndex Index((string First, string Second) poles, string symbol, string? pole = null) => Intervals(poles).Of(Id, symbol, pole);

    /// <summary>Names of the two poles, as in "United States and China".</summary>
    public string Between((string First, string Second) poles) => $"{Brief.Name(poles.First)} and {Brief.Name(poles.Second)}";
}
