using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Analysis.Measures;
using PartnershipGraph.Domain;

namespace PartnershipGraph.Analysis.Robustness;

/// <summary>How sure the classes of a hedging result are: preset schemes and drawn spacings.</summary>
public static class ClassRobustnessAnalysis
{
    /// <summary>Examines the classes.</summary>
    /// <param name="records">The rows that the result was made from.</param>
    /// <param name="result">The result.</param>
    /// <param name="options">The draws to make.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="UsageException">An option is out of range.</exception>
    public static ClassShares Of(PartnershipRecords records, HedgeResult result, DrawOptions options, CancellationToken cancellationToken)
    {
        var network = new SpacedNetwork(records, result.Snapshot);
        var sweep = new SchemeSweep(records, result.Snapshot.Options);
        return new ClassShares(
            ById(ClassSampling.Compute(network, result, options, cancellationToken)), ById(ClassSweep.Compute(sweep, result)), sweep.Swept, options);

        Dictionary<string, double> ById(IReadOnlyList<double> shares) =>
            result.States.Zip(shares).ToDictionary(x => x.First.Id, x => x.Second, StringComparer.Ordinal);
    }
}
