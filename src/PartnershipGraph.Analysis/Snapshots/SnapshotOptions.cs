using PartnershipGraph.Analysis.Weights;
using PartnershipGraph.Domain;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Domain.Partnerships;
using PartnershipGraph.Domain.Provenance;
using static System.FormattableString;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>How rows become a network.</summary>
public sealed record SnapshotOptions
{
    /// <summary>The day whose ties are wanted. A partial date of a question means its last day.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>The second clock: only titles that were known on this day; null: whatever is known. No other table says since when its rows are known.</summary>
    public DateOnly? KnownAsOf { get; init; }

    /// <summary>Which actors take part.</summary>
    public ActorUniverse Universe { get; init; } = ActorUniverse.States;

    /// <summary>The layers, joined by the larger weight.</summary>
    public IReadOnlyList<Layer> Layers { get; init; } = Layer.Titles;

    /// <summary>The scheme from ranks to weights.</summary>
    public WeightScheme Weights { get; init; } = WeightSchemes.Linear;

    /// <summary>What a ladder with a single rank weighs.</summary>
    public double FlatWeight { get; init; } = 0.6;

    /// <summary>How two coded sides become one tie.</summary>
    public TieCombination Combine { get; init; } = TieCombination.Min;

    /// <summary>Whether ties go from the sponsor to the partner.</summary>
    public bool Directed { get; init; }

    /// <summary>Rows below this confidence are left out.</summary>
    public Confidence MinConfidence { get; init; } = Confidence.Low;

    /// <summary>Ids of the actors that are always in, whatever their kind.</summary>
    public IReadOnlyList<string> Poles { get; init; } = [];

    /// <summary>The weight of a title on its ladder, 0 to 1 (to T under the scheme <c>level</c>).</summary>
    public double WeightOf(TitleSpell spell, IReadOnlyDictionary<string, Ladder> ladders) =>
        Weights.WeightOf(ladders[spell.Opening.Ladder], spell.Rank, FlatWeight);

    /// <summary>The tables that the network is made from.</summary>
    public DataTables Tables =>
        Layers.Aggregate(DataTables.Titles, (t, l) => t | l.Tables) | (Universe == ActorUniverse.Blocs ? DataTables.Memberships : DataTables.None);

    /// <summary>The options in one line, as the digest takes them.</summary>
    public string Canonical => Invariant(
        $"as-of {AsOf:yyyy-MM-dd}; known-as-of {KnownAsOf:yyyy-MM-dd}; actors {Universe}; layers {string.Join(',', Layers)}; weights {Weights.Id}; flat {FlatWeight:R}; combine {Combine}; directed {Directed}; min-confidence {MinConfidence}; poles {string.Join(',', Poles)}");
}
