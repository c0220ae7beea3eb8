using System.Globalization;
using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Locks;

/// <summary>Takes a lock: at once where it is free or its lease has ended, else after waiting for its holder.</summary>
internal sealed class LeaseWaiting(Neo4jConnection connection, Action<string> warn)
{
    private static readonly TimeSpan between = TimeSpan.FromMilliseconds(500);
    private static long taken;

    /// <summary>Waits for the lock.</summary>
    /// <exception cref="StoreUnavailableException">Its holder renewed it for longer than <paramref name="patience"/>.</exception>
    public async Task<Lease> TakeAsync(string name, TimeSpan patience, CancellationToken cancellationToken)
    {
        var (owner, token) = Identity();
        var parameters = new Dictionary<string, object?> { ["name"] = name, ["token"] = token, ["owner"] = owner, ["seconds"] = Lease.Seconds };
        var start = connection.Time.GetTimestamp();
        var isTold = false;
        while (true)
        {
            var answer = await connection.WriteAsync(
                "lock", "store/acquire_lock", tx => tx.FirstAsync("store/acquire_lock", parameters), cancellationToken)
                ?? throw new StoreUnavailableException($"{connection.Address}: the {name} lock cannot be made. Try pgraph db validate");
            var holder = $"{answer["owner"] ?? "nobody"} (since {answer["since"] ?? "?"})";
            if (answer["isAcquired"].As<bool>())
            {
                if (answer["isTakenOver"].As<bool>())
                {
                    warn($"took over the {name} lock that {holder} held: its lease ended at {answer["until"]}, so that process is gone");
                }

                return new Lease(connection, name, token);
            }

            if (connection.Time.GetElapsedTime(start) > patience)
            {
                throw new StoreUnavailableException(
                    $"{connection.Address}: {holder} holds the {name} lock and keeps renewing it; wait for it to finish, or remove the lock with pgraph db unlock");
            }

            if (!isTold)
            {
                warn($"waiting for {holder}, who holds the {name} lock");
                isTold = true;
            }

            await Task.Delay(between, connection.Time, cancellationToken);
        }
    }

    /// <summary>Machine and process for a person; with the time and a count, what no other holder has.</summary>
    private (string Owner, string Token) Identity()
    {
        var owner = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}, process {Environment.ProcessId}");
        var token = string.Create(
            CultureInfo.InvariantCulture, $"{owner}, {connection.Time.GetUtcNow().UtcTicks}, {connection.Time.GetTimestamp()}, {Interlocked.Increment(ref taken)}");
        return (owner, token);
    }
}
