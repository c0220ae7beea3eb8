using PartnershipGraph.Analysis.Ports;
using PartnershipGraph.Storage.Neo4j.Connections;
using PartnershipGraph.Storage.Neo4j.Statements;

namespace PartnershipGraph.Storage.Neo4j.Locks;

/// <summary>
/// A lock that is held as long as it is renewed: a process that dies holds it for <see cref="Seconds"/> more and no longer.
/// Whether it has ended is judged by the server's clock alone.
/// </summary>
internal sealed class Lease : IAsyncDisposable
{
    /// <summary>How long it lasts unless it is renewed.</summary>
    public const int Seconds = 10;

    private static readonly TimeSpan renewal = TimeSpan.FromSeconds(Seconds / 3.0);

    private readonly Neo4jConnection connection;
    private readonly string name;
    private readonly CancellationTokenSource stop = new();
    private readonly CancellationTokenSource lost = new();
    private readonly Task renewing;

    internal Lease(Neo4jConnection connection, string name, string token)
    {
        this.connection = connection;
        this.name = name;
        Token = token;
        renewing = RenewAsync();
    }

    /// <summary>What proves, in a transaction, that the lock is still ours.</summary>
    public string Token { get; }

    /// <summary>Ends work when somebody else holds the lock.</summary>
    public CancellationToken Lost => lost.Token;

    /// <summary>What to say when the lock is gone.</summary>
    public static StoreUnavailableException LostException(string name, StoreAddress address) => new(
        $"{address}: the {name} lock was lost, because this process stood still for more than {Seconds} seconds or someone unlocked it; "
        + "nothing half-written counts. Run the command again");

    /// <summary>Does work under the lease, and says so where the lease is lost meanwhile.</summary>
    public async Task<T> HoldAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, Lost);
        try
        {
            return await work(either.Token);
        }
        catch (OperationCanceledException) when (Lost.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw LostException(name, connection.Address);
        }
    }

    /// <summary>Gives the lock back. Where that fails it ends by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await renewing;
        try
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(Seconds), connection.Time);
            await connection.WriteAsync(
                "lock", "store/release_lock",
                tx => tx.FirstAsync("store/release_lock", new Dictionary<string, object?> { ["name"] = name, ["token"] = Token }),
                patience.Token);
        }
        catch (Exception e) when (e is StoreUnavailableException or Neo4jException or OperationCanceledException or IOException or InvalidOperationException)
        {
            // What ended the work is told, not this.
        }

        stop.Dispose();
        lost.Dispose();
    }

    private async Task RenewAsync()
    {
        var parameters = new Dictionary<string, object?> { ["name"] = name, ["token"] = Token, ["seconds"] = Seconds };
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(renewal, connection.Time, stop.Token);
                var renewed = await connection.WriteAsync("lock", "store/renew_lock", tx => tx.FirstAsync("store/renew_lock", parameters), stop.Token);
                if (renewed is null)
                {
                    await lost.CancelAsync();
                    return;
                }
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (Exception e) when (e is StoreUnavailableException or Neo4jException or IOException or InvalidOperationException)
            {
                // The server may come back in time; if not, the work's own next statement fails.
            }
        }
    }
}
