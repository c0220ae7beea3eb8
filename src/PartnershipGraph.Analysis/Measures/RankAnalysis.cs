using PartnershipGraph.Analysis.Networks;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Measures;

/// <summary>Who is central: one measure of every actor.</summary>
public static class RankAnalysis
{
    /// <summary>Refuses a name that is no measure's, with those that are.</summary>
    /// <exception cref="UsageException">No measure has that name.</exception>
    public static void Check(string measure)
    {
        if (!MeasureCatalog.Has(measure))
        {
            throw new UsageException($"'{measure}' is no measure: write one of {string.Join(", ", MeasureCatalog.All.Select(m => m.Name))}");
        }
    }

    /// <summary>Computes a measure on the network that the options ask for.</summary>
    /// <exception cref="UsageException">No measure has that name.</exception>
    public static MeasureResult Run(PartnershipRecords records, SnapshotOptions options, string measure, CancellationToken cancellationToken) =>
        Of(SnapshotBuilder.Build(records, options), measure, cancellationToken);

    /// <summary>Computes a measure on a network that was built already.</summary>
    public static MeasureResult Of(Snapshot snapshot, string measure, CancellationToken cancellationToken)
    {
        Check(measure);
        var scores = MeasureCatalog.Compute(
            measure, snapshot.ToCsr().Graph, Runs.Of(cancellationToken));
        return new MeasureResult
        {
            Measure = measure,
            Snapshot = snapshot,
            Values = [.. scores.Values.ToArray().Select(v => double.IsNaN(v) ? (double?)null : v)],
            Nulls = scores.Nulls.ToDictionary(n => snapshot.Actors[n.Key].Id, n => n.Value, StringComparer.Ordinal),
            Converged = scores.Converged,
        };
    }
}
