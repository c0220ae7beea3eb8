using static System.FormattableString;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>The years <c>--from</c> to <c>--to</c> of a question that is answered year by year.</summary>
internal static class YearRange
{
    /// <summary>The last year: the one asked for, else that of the as-of date.</summary>
    /// <exception cref="UsageException">It is later than the as-of date, or before year 1.</exception>
    public static int Last(int? to, DateOnly asOf)
    {
        var last = to ?? asOf.Year;
        return last < 1 ? throw new UsageException(Invariant($"--to {last}: years begin with 1"))
            : last > asOf.Year ? throw new UsageException(Invariant($"--to {last}: nothing later than the as-of date {asOf:yyyy-MM-dd} is told"))
            : last;
    }

    /// <summary>Whether the years go forward.</summary>
    /// <exception cref="UsageException">The first is later than the last, or before year 1; only what was asked for is complained of.</exception>
    public static void Check(int first, int? to, DateOnly asOf)
    {
        if (first < 1)
        {
            throw new UsageException(Invariant($"--from {first}: years begin with 1"));
        }

        if (first > Last(to, asOf))
        {
            throw new UsageException(to is { } last
                ? Invariant($"--from {first} --to {last}: years go from the earlier to the later one")
                : Invariant($"--from {first}: nothing later than the as-of date {asOf:yyyy-MM-dd} is told"));
        }
    }
}
