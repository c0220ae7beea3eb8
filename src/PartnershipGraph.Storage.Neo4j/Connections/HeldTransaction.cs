namespace PartnershipGraph.Storage.Neo4j.Connections;

/// <summary>A transaction in which nothing is done; disposing of it ends it.</summary>
/// <param name="close">Ends it; never fails.</param>
internal sealed class HeldTransaction(Func<Task> close) : IAsyncDisposable
{
    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await close();
}
