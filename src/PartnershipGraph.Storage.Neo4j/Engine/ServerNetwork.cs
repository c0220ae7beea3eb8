using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;
using static System.FormattableString;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>What has to be known of the rows of some layers before the network is made, beside the titles: by what figures are divided, and how many rows count.</summary>
internal sealed class ServerNetwork(EngineStatements statements, SnapshotOptions options)
{
    private readonly List<SubstanceScale> scales = [];
    private readonly List<string> warnings = [];

    /// <summary>The layers of figures.</summary>
    public IReadOnlyList<SubstanceScale> Scales => scales;

    /// <summary>What a reader must know beside the numbers.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>The rows of the layers that are not made of titles.</summary>
    public RowCounts Rows { get; private set; } = new(0, 0, 0);

    /// <summary>Refuses what cannot be made in the server as it is made here.</summary>
    /// <exception cref="UsageException">It cannot.</exception>
    public static void Check(SnapshotOptions options)
    {
        SnapshotBuilder.CheckFlatWeight(options);
        if (options.Universe == ActorUniverse.Blocs)
        {
            throw GdsMeasures.Refused("networks of --actors blocs", "which organisation takes whose place is settled here");
        }
    }

    /// <summary>The scheme level compares ladders of one length; which ones are in use is known here only once every title is.</summary>
    /// <exception cref="UsageException">There are ladders of several lengths, or other layers.</exception>
    public static void CheckLevel(SnapshotOptions options, IEnumerable<Ladder> ladders)
    {
        if (options.Weights.IsLevel && (options.Layers.Count > 1 || ladders.Select(l => l.RankCount).Distinct().Count() > 1))
        {
            throw GdsMeasures.Refused("the scheme level", "the ladders of this store have several lengths, or other layers join; use linear, which divides by the length");
        }
    }

    /// <summary>Asks for them.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        foreach (var layer in options.Layers)
        {
            Rows = layer.Kind switch
            {
                LayerKind.Alliance => Plus(await CountAsync("engine/alliance_rows", ProjectionParameters.OfPacts(options), cancellationToken)),
                LayerKind.Rivalry => Plus(await CountAsync("engine/rivalry_rows", ProjectionParameters.OfRows(options), cancellationToken)),
                LayerKind.Substance => Plus(await FiguresAsync(layer.Indicator, cancellationToken)),
                _ => Rows,
            };
        }
    }

    /// <summary>The counts of a row of an answer.</summary>
    public static RowCounts Counts(IRecord row) => new((int)row["high"].As<long>(), (int)row["medium"].As<long>(), (int)row["low"].As<long>());

    /// <summary>These rows and others.</summary>
    public RowCounts Plus(RowCounts more) => new(Rows.High + more.High, Rows.Medium + more.Medium, Rows.Low + more.Low);

    private Task<RowCounts> CountAsync(string statement, Dictionary<string, object?> parameters, CancellationToken cancellationToken) =>
        statements.OneAsync(statement, parameters, Counts, cancellationToken);

    private async Task<RowCounts> FiguresAsync(string indicator, CancellationToken cancellationToken)
    {
        var parameters = ProjectionParameters.OfRows(options);
        parameters["indicator"] = indicator;
        var (known, smallest, largest, rows) = await statements.OneAsync(
            "engine/substance_rows", parameters, r => (r["known"].As<long>(), r["smallest"].As<double?>(), r["largest"].As<double?>(), Counts(r)), cancellationToken);
        if (known == 0)
        {
            throw new UsageException($"substance.csv has no indicator '{indicator}'");
        }

        if (smallest < 0)
        {
            throw new UsageException(Invariant($"substance:{indicator} is no layer of ties: it has figures below 0, as {smallest}"));
        }

        scales.Add(new SubstanceScale(indicator, largest > 1 ? largest.Value : 1));
        if (largest > 1)
        {
            warnings.Add(Invariant($"substance:{indicator} is divided by its largest value here, {largest}"));
        }

        return rows;
    }
}
