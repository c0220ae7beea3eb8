using System.Globalization;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Queries.Runs;

namespace PartnershipGraph.Storage.Neo4j.Engine;

/// <summary>Asks beforehand how much memory something would need in the server, and refuses what does not fit.</summary>
internal sealed class MemoryGuard(EngineStatements statements)
{
    private static readonly Dictionary<string, object?> nothing = [];

    /// <summary>Refuses what needs more than there is.</summary>
    /// <param name="what">What needs it, for a message.</param>
    /// <param name="statement">The statement that foresees it.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="cancellationToken">Gives up at once.</param>
    /// <returns>The least that it needs, in bytes.</returns>
    /// <exception cref="StoreUnavailableException">It does not fit.</exception>
    public async Task<long> CheckAsync(string what, string statement, IDictionary<string, object?> parameters, CancellationToken cancellationToken)
    {
        var (least, most) = await statements.OneAsync(statement, parameters, r => (r["least"].As<long>(), r["most"].As<long>()), cancellationToken);
        if (await AvailableAsync(cancellationToken) is { } available && least > available)
        {
            throw new StoreUnavailableException(
                $"{statements.Address}: {what} needs {(most > least ? $"{Told(least)} to {Told(most)}" : Told(least))} of the server's memory, and {Told(available)} are to be had: "
                + "give it a larger heap (server.memory.heap.max_size), ask for fewer layers or actors, or leave --engine out, which computes here");
        }

        return least;
    }

    /// <summary>A number of bytes for a person.</summary>
    internal static string Told(long bytes) => bytes switch
    {
        >= 10L << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 30} GiB"),
        >= 10L << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes >> 20} MiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) >> 10} KiB"),
    };

    /// <summary>Null where the server does not say, as a hosted one may not: then its own guard has to do.</summary>
    private async Task<long?> AvailableAsync(CancellationToken cancellationToken)
    {
        try
        {
            var told = await statements.ListAsync("engine/memory", nothing, r => r["available"].As<long?>(), cancellationToken);
            return told is [{ } available] ? available : null;
        }
        catch (Exception e) when (e is QueryFailedException or ClientException or StoreUnavailableException)
        {
            return null;
        }
    }
}
