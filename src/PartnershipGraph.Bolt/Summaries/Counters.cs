namespace PartnershipGraph.Bolt.Summaries;

/// <summary>How much a statement changed, as the server counted.</summary>
internal sealed class Counters(IReadOnlyDictionary<string, object?>? counts) : ICounters
{
    public bool ContainsUpdates => Flag("contains-updates")
        || 0L + NodesCreated + NodesDeleted + RelationshipsCreated + RelationshipsDeleted + PropertiesSet + LabelsAdded + LabelsRemoved
        + IndexesAdded + IndexesRemoved + ConstraintsAdded + ConstraintsRemoved > 0;

    public int NodesCreated => Count("nodes-created");

    public int NodesDeleted => Count("nodes-deleted");

    public int RelationshipsCreated => Count("relationships-created");

    public int RelationshipsDeleted => Count("relationships-deleted");

    public int PropertiesSet => Count("properties-set");

    public int LabelsAdded => Count("labels-added");

    public int LabelsRemoved => Count("labels-removed");

    public int IndexesAdded => Count("indexes-added");

    public int IndexesRemoved => Count("indexes-removed");

    public int ConstraintsAdded => Count("constraints-added");

    public int ConstraintsRemoved => Count("constraints-removed");

    public int SystemUpdates => Count("system-updates");

    public bool ContainsSystemUpdates => Flag("contains-system-updates") || SystemUpdates > 0;

    private int Count(string name) => counts?.GetValueOrDefault(name) is long count ? (int)Math.Clamp(count, 0, int.MaxValue) : 0;

    private bool Flag(string name) => counts?.GetValueOrDefault(name) is true;
}
