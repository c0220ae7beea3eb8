namespace PartnershipGraph.Analysis.Ports;

/// <summary>Where the results of analyses are kept, so that the next question can use them.</summary>
public interface IRunStore
{
    /// <summary>Keeps a run whole or not at all. The same question on the same network replaces its earlier run.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be reached, or takes no writes.</exception>
    Task SaveAsync(AnalysisRun run, CancellationToken cancellationToken);
}
