using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Gap;
using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Analysis.Profiles;
using PartnershipGraph.Analysis.Robustness;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Analysis.Substance;
using PartnershipGraph.Cli.Arguments;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Cli.Brief;

/// <summary>What the sections of a brief share: the rows, the networks, and whom the brief is about.</summary>
internal sealed class BriefContext
{
    /// <summary>A brief is to be quick: with so many draws a share is right to .03.</summary>
    private static readonly DrawOptions draws = new() { Samples = DrawOptions.Few };

    private readonly Dictionary<(string, string), HedgeResult> hedging = [];
    private readonly Dictionary<string, GapResult> gaps = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, double>? strengths;
    private IReadOnlyList<MeasureResult>? centrality;
    private CommunityResult? communities;

    public BriefContext(Question asked, string? sponsor, CancellationToken cancellation)
    {
        Asked = asked;
        Cancellation = cancellation;
        Records = ToldRecords.Of(asked.Records, asked.Options);
        Network = SnapshotBuilder.Build(asked.Records, asked.Options);

        // Who is central and which communities form are questions about titles; hedging is about alliances too.
        TitleNetwork = SnapshotBuilder.Build(asked.Records, asked.Options with { Layers = Layer.Titles });
        Ladders = SponsorLadders.All(Records.Ladders, Network.Book, asked.Options.AsOf);
        Lead = sponsor ?? (HasLadder("CHN") ? "CHN" : Ladders.Count > 0 ? Ladders[0].Sponsor : null);
        Latest = new LatestFacts(Records.Substance);
    }

    /// <summary>The tables a brief is made from.</summary>
    public static DataTables Tables => DataTables.All;

    /// <summary>The measures of <see cref="Centrality"/>, by name.</summary>
    public static IReadOnlyList<string> CentralMeasures { get; } = ["pagerank", "strength", "betweenness", "harmonic"];

    public Question Asked { get; }

    /// <summary>The rows that may be told: nothing later than the as-of date stands in a brief.</summary>
    public PartnershipRecords Records { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The network of titles and alliances.</summary>
    public Snapshot Network { get; }

    /// <summary>The network of titles alone.</summary>
    public Snapshot TitleNetwork { get; }

    /// <summary>The ladders of all sponsors, most partners first.</summary>
    public IReadOnlyList<SponsorLadder> Ladders { get; }

    /// <summary>Id of the sponsor whose hierarchy opens the brief; null where nobody gives a title.</summary>
    public string? Lead { get; }

    public LatestFacts Latest { get; }

    /// <summary>The title weight of each actor that has a title tie, by id.</summary>
    public IReadOnlyDictionary<string, double> Strengths => strengths ??= TitleNetwork.Strengths();

    /// <summary>The measures by which the brief says who is central, on titles alone; computed once.</summary>
    public IReadOnlyList<MeasureResult> Centrality => centrality ??= [.. CentralMeasures.Select(m => RankAnalysis.Of(TitleNetwork, m, Cancellation))];

    /// <summary>How sure the ranking by strength is, on titles alone.</summary>
    public RankRobustness RankSure =>
        RankRobustnessAnalysis.Of(Asked.Records, Centrality.First(m => m.Measure == "strength"), draws, Cancellation);

    /// <summary>The communities by titles alone; computed once.</summary>
    public CommunityResult Communities => communities ??= CommunityAnalysis.Of(TitleNetwork, new CommunityOptions(), Cancellation);

    /// <summary>The pairs of poles that the brief compares: those of the question, or the usual ones that the data has.</summary>
    public IReadOnlyList<(string First, string Second)> PolePairs => Asked.Options.Poles.Count == 2
        ? [(Asked.Options.Poles[0], Asked.Options.Poles[1])]
        : UsualPoles;

    private IReadOnlyList<(string First, string Second)> UsualPoles
    {
        get
        {
            List<(string, string)> usual = [("USA", "CHN"), ("USA", "RUS")];
            usual.RemoveAll(p => !Records.Actors.Contains(p.Item1) || !Records.Actors.Contains(p.Item2));
            return usual.Count > 0 || Ladders.Count < 2 ? usual : [(Ladders[0].Sponsor, Ladders[1].Sponsor)];
        }
    }

    public string Name(string id) => Records.Actors[id].Name;

    public SponsorLadder? LadderOf(string sponsor) => Ladders.FirstOrDefault(l => l.Sponsor == sponsor);

    /// <summary>Hedging between two poles, computed once.</summary>
    public HedgeResult Hedging((string First, string Second) poles)
    {
        if (!hedging.TryGetValue(poles, out var result))
        {
            var options = Asked.Options with { Poles = [poles.First, poles.Second] };
            hedging[poles] = result = HedgeAnalysis.Run(Asked.Records, options, null, Cancellation);
        }

        return result;
    }

    /// <summary>How sure the classes between two poles are.</summary>
    public ClassShares ClassesSure((string First, string Second) poles) => ClassRobustnessAnalysis.Of(Asked.Records, Hedging(poles), draws, Cancellation);

    /// <summary>Where the indices of one actor between two poles lie over the same draws.</summary>
    public HedgeIntervals Intervals((string First, string Second) poles, string id) =>
        HedgeIntervalAnalysis.Of(Asked.Records, Hedging(poles), [id], draws, Cancellation);

    /// <summary>A sponsor's titles held against what is measured, computed once.</summary>
    public GapResult Gap(string sponsor)
    {
        if (!gaps.TryGetValue(sponsor, out var result))
        {
            gaps[sponsor] = result = GapAnalysis.Run(Asked.Records, Asked.Options with { Layers = Layer.Titles }, new GapOptions { Sponsor = sponsor }, Cancellation);
        }

        return result;
    }

    private bool HasLadder(string sponsor) => Ladders.Any(l => l.Sponsor == sponsor);
}
