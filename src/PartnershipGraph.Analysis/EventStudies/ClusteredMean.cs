using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Analysis.EventStudies;

/// <summary>A mean over events, with an interval that takes the events of one partner together.</summary>
public sealed record ClusteredMean
{
    /// <summary>The mean over the events; null without one.</summary>
    public required double? Mean { get; init; }

    /// <summary>The lower end of the 90 % interval; null for too few partners.</summary>
    public required double? Low { get; init; }

    /// <summary>The upper end.</summary>
    public required double? High { get; init; }

    /// <summary>How many events.</summary>
    public required int Events { get; init; }

    /// <summary>Of how many partners.</summary>
    public required int Partners { get; init; }

    /// <summary>Why there is no mean.</summary>
    public string? WhyNull => Mean is null ? "no event on record" : null;

    /// <summary>Why there is no interval.</summary>
    public string? WhyNoInterval => Low is null ? FormattableString.Invariant($"fewer than {EventStudyOptions.LeastPartners} partners") : null;

    /// <summary>Takes the mean; of each bootstrap draw as many partners as there are, with all their events.</summary>
    internal static ClusteredMean Of(IEnumerable<(string Partner, double? Value)> events, EventStudyOptions options, CancellationToken cancellation)
    {
        double[][] partners =
        [
            .. events.Where(e => e.Value is not null)
                .GroupBy(e => e.Partner, e => e.Value!.Value, StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => g.ToArray()),
        ];
        var known = new ClusteredMean
        {
            Mean = partners.Length == 0 ? null : partners.SelectMany(p => p).Average(),
            Low = null,
            High = null,
            Events = partners.Sum(p => p.Length),
            Partners = partners.Length,
        };
        if (partners.Length < EventStudyOptions.LeastPartners)
        {
            return known;
        }

        (double Sum, int Count)[] sums = [.. partners.Select(p => (p.Sum(), p.Length))];
        var run = new RunContext { Seed = options.Seed, CancellationToken = cancellation };
        var (low, high) = PercentileBootstrap.Compute(sums.Length, draw => draw.Sum(i => sums[i].Sum) / draw.Sum(i => sums[i].Count), options.Samples, run)
            .Middle(EventStudyOptions.Within);
        return known with { Low = low, High = high };
    }
}
