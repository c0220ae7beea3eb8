using PartnershipGraph.Domain.Provenance;

namespace PartnershipGraph.Analysis.Snapshots;

/// <summary>How many rows of each confidence a result rests on.</summary>
/// <param name="High">Rows that a source states.</param>
/// <param name="Medium">Rows whose exact day, rank or present state no source states.</param>
/// <param name="Low">Rows of background knowledge.</param>
public sealed record RowCounts(int High, int Medium, int Low)
{
    /// <summary>All of them.</summary>
    public int Total => High + Medium + Low;

    /// <summary>These rows and others.</summary>
    public RowCounts Plus(IEnumerable<Citation> rows)
    {
        var more = Of(rows);
        return new RowCounts(High + more.High, Medium + more.Medium, Low + more.Low);
    }

    /// <summary>Counts rows.</summary>
    public static RowCounts Of(IEnumerable<Citation> rows)
    {
        var counts = new int[3];
        foreach (var row in rows)
        {
            counts[(int)row.Confidence]++;
        }

        return new RowCounts(counts[(int)Confidence.High], counts[(int)Confidence.Medium], counts[(int)Confidence.Low]);
    }
}
