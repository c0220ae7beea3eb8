using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Ladders;
using PartnershipGraph.Storage.Neo4j.Reading;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>
/// Counts what the network is made without because it is no row, as somebody who reads the rows counts it: over all that is stored, whatever the day. Only counts come here.
/// </summary>
internal static class LeftOutRows
{
    private static readonly Dictionary<string, object?> nothing = [];

    /// <summary>Counts actors, titles, and what the layers ask for.</summary>
    public static async Task CountAsync(
        EngineStatements statements, SnapshotOptions options, IReadOnlyDictionary<string, Ladder> ladders, LeftOut leftOut, CancellationToken cancellationToken)
    {
        var titles = ProjectionParameters.OfTitles(options, ladders);
        var pacts = ProjectionParameters.OfKinds();
        leftOut.AddActors(await MissingAsync("engine/left_out_actors", nothing));
        leftOut.Add("PARTNERSHIP", await MissingAsync("engine/left_out_titles", titles));
        if (Asks(LayerKind.Alliance))
        {
            leftOut.Add("PARTY_TO", await MissingAsync("engine/left_out_members", pacts));
            leftOut.Add("ALLIANCE", await MissingAsync("engine/left_out_alliances", pacts));
        }

        if (Asks(LayerKind.Rivalry))
        {
            leftOut.Add("RIVALRY", await MissingAsync("engine/left_out_rivalries", nothing));
        }

        if (Asks(LayerKind.Substance))
        {
            leftOut.Add("SUBSTANCE", await MissingAsync("engine/left_out_substance", nothing));
        }

        bool Asks(LayerKind kind) => options.Layers.Any(l => l.Kind == kind);

        Task<int> MissingAsync(string statement, Dictionary<string, object?> parameters) =>
            statements.OneAsync(statement, parameters, r => (int)r["missing"].As<long>(), cancellationToken);
    }
}
