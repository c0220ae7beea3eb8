using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Domains;

/// <summary>Which layers are held against each other, and how they are averaged.</summary>
public sealed record DomainRequest
{
    /// <summary>The layers where none are asked for.</summary>
    public static IReadOnlyList<Layer> DefaultLayers { get; } = Layer.ParseList(
        "partnership,alliance,substance:trade_share,substance:arms_share,substance:un_vote_agreement,substance:leader_visits,substance:students");

    /// <summary>The layer of the economy; null: trade.</summary>
    public Layer? Economic { get; init; }

    /// <summary>The layer of security; null: arms where an actor has rows with every pole, else alliances.</summary>
    public Layer? Security { get; init; }

    /// <summary>Weights of layers in the composite by name (<c>substance:</c> may be left out), at least 0; 1 where none is given.</summary>
    public IReadOnlyDictionary<string, double> Weights { get; init; } = new Dictionary<string, double>();
}
