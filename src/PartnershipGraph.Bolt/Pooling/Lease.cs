namespace PartnershipGraph.Bolt.Pooling;

/// <summary>A member of a pool with what the pool keeps about it.</summary>
/// <param name="member">The connection.</param>
/// <param name="openedAt">When it was opened.</param>
/// <param name="generation">How often the pool had been emptied then.</param>
internal sealed class Lease<T>(T member, long openedAt, int generation)
    where T : class, IPoolMember
{
    public T Member { get; } = member;

    public long OpenedAt { get; } = openedAt;

    public int Generation { get; } = generation;

    public long IdleSince { get; set; }
}
