using PartnershipGraph.Bolt.Addresses;

namespace PartnershipGraph.Bolt.Routing;

/// <summary>The tables that are known, each until its time is over.</summary>
internal sealed class RoutingTables(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<RoutingKey, (RoutingTable Table, long ReadAt)> known = [];

    /// <summary>A table, be it out of date: its routers are asked for the next.</summary>
    public RoutingTable? Last(RoutingKey key)
    {
        lock (gate)
        {
            return known.TryGetValue(key, out var entry) ? entry.Table : null;
        }
    }

    /// <summary>A table that may be used for reading or writing.</summary>
    public RoutingTable? Fresh(RoutingKey key, AccessMode mode)
    {
        lock (gate)
        {
            return known.TryGetValue(key, out var entry)
                   && time.GetElapsedTime(entry.ReadAt) < entry.Table.TimeToLive
                   && entry.Table.For(mode).Count > 0
                ? entry.Table
                : null;
        }
    }

    /// <summary>Keeps a table, also under the name that it tells for the home database.</summary>
    public void Keep(RoutingKey key, RoutingTable table)
    {
        lock (gate)
        {
            known[key] = known[key with { Database = table.Database ?? key.Database }] = (table, time.GetTimestamp());
        }
    }

    /// <summary>Takes a server out of every table.</summary>
    public void Forget(ServerAddress address) => Change(table => table.Without(address));

    /// <summary>Takes a server out of those that write, in every table.</summary>
    public void ForgetWriter(ServerAddress address) => Change(table => table.WithoutWriter(address));

    private void Change(Func<RoutingTable, RoutingTable> change)
    {
        lock (gate)
        {
            foreach (var key in known.Keys.ToArray())
            {
                known[key] = (change(known[key].Table), known[key].ReadAt);
            }
        }
    }
}
