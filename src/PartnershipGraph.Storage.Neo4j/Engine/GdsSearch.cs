using PartnershipGraph.Analysis;
using PartnershipGraph.Analysis.Communities;
using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>A search for communities: from several starts, of which the division of the largest modularity is kept.</summary>
/// <param name="Procedure">The procedure.</param>
/// <param name="Starts">How many starts differ.</param>
/// <param name="Seed">The seed of the first; null where the procedure draws nothing.</param>
internal sealed record GdsSearch(GdsProcedure Procedure, int Starts, int? Seed)
{
    private const string group = "community";

    /// <summary>The search that is asked for.</summary>
    /// <exception cref="UsageException">It means something else there.</exception>
    public static GdsSearch For(SnapshotOptions options, CommunityOptions search)
    {
        var method = search.Method.Name();
        if (options.Directed)
        {
            throw GdsMeasures.Refused(method, "it takes no account of which way ties go; leave --directed out");
        }

        if (search.Resolution != 1)
        {
            throw GdsMeasures.Refused(
                $"{method} at another resolution than 1",
                search.Method == CommunityMethod.Leiden ? "the modularity that it tells is that of resolution 1" : "it has no resolution");
        }

        return search.Method switch
        {
            CommunityMethod.Louvain => new GdsSearch(GdsProcedures.Louvain, 1, null),
            CommunityMethod.LabelPropagation => new GdsSearch(GdsProcedures.LabelPropagation, 1, null),
            _ => new GdsSearch(GdsProcedures.Leiden, search.Restarts, search.Seed),
        };
    }

    /// <summary>Searches, and keeps the best. One thread and one seed a start: the same question has the same answer.</summary>
    public async Task<FoundGroups> FindAsync(ServerGraph graph, CancellationToken cancellationToken)
    {
        FoundGroups? best = null;
        for (var start = 0; start < Starts; start++)
        {
            var procedure = Seed is { } seed ? Procedure.With("randomSeed", (long)seed + start) : Procedure;
            var computed = await graph.ComputeAsync(procedure, group, cancellationToken);
            double? modularity = graph.Ties > 0 ? await graph.ModularityAsync(group, cancellationToken) : null;
            if (best is null || modularity > best.Modularity)
            {
                best = new FoundGroups(
                    [.. (await graph.NumbersAsync(group, cancellationToken)).Select(n => (long)n.Number)], modularity, procedure, computed);
            }

            await graph.ForgetAsync(group, cancellationToken);
        }

        return best!;
    }
}
