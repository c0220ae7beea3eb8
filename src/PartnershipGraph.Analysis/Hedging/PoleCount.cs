using PartnershipGraph.Analysis.Snapshots;

namespace PartnershipGraph.Analysis.Hedging;

/// <summary>How many poles a question can have: two to five, each once.</summary>
internal static class PoleCount
{
    /// <exception cref="UsageException">There are fewer or more, or one stands there twice.</exception>
    public static void Require(SnapshotOptions options, string question)
    {
        if (options.Poles.Count is < 2 or > 5 || options.Poles.Distinct(StringComparer.Ordinal).Count() != options.Poles.Count)
        {
            throw new UsageException($"{question} needs two to five different poles, as in --poles USA,CHN");
        }
    }
}
