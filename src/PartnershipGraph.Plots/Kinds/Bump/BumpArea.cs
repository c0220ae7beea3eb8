using PartnershipGraph.Analysis.RankHistories;
using PartnershipGraph.Plots.Axes;
using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Kinds.Bump;

/// <summary>Where ranks and years lie: a row for each rank from the first, below them a lane for worse ranks and one for those without a tie.</summary>
internal sealed class BumpArea
{
    public const double RowHeight = 24;

    /// <summary>How many ranges stand side by side.</summary>
    public const int Whiskers = 5;

    public const double WhiskerDistance = 8;

    /// <summary>From the last year to the names.</summary>
    public const double NameGap = (Whiskers * WhiskerDistance) + 20;

    private const int deepest = 16;
    private const double rankRoom = 26;
    private const double nameRoom = 140;
    private const double narrowNameRoom = 108;
    private const double gap = 10;

    public BumpArea(Sheet sheet, RankHistory history, IReadOnlyList<string> shown)
    {
        var worst = history.Years.SelectMany(y => shown.Select(id => y.Places.GetValueOrDefault(id)?.Rank ?? 0)).Max();
        Ranks = Math.Clamp(worst, Math.Min(shown.Count, deepest), deepest);
        HasWorse = worst > Ranks;
        HasNone = history.Years.Any(y => shown.Any(id => !y.Places.ContainsKey(id)));
        var lanes = (HasWorse ? RowHeight + gap : 0) + (HasNone ? RowHeight + gap : 0);
        var below = (Ranks * RowHeight) + lanes;
        Top = sheet.Take(below + YearAxis.Room + 10) + 4;
        Bottom = Top + below;
        NameRoom = sheet.Width < 640 ? narrowNameRoom : nameRoom;
        Years = YearAxis.Scale(history.Years[0].Day.Year, history.Years[^1].Day.Year, sheet.Left + rankRoom + 8, sheet.Right - NameRoom - NameGap + 6);
        YearWidth = (Years.End - Years.Start) / Math.Max(1, history.Years.Count - 1);
    }

    public int Ranks { get; }

    public bool HasWorse { get; }

    public bool HasNone { get; }

    public double Top { get; }

    public double Bottom { get; }

    public LinearScale Years { get; }

    public double YearWidth { get; }

    public double NameRoom { get; }

    public double WorseLane => Top + (Ranks * RowHeight) + gap + (RowHeight / 2);

    public double NoneLane => Bottom - (RowHeight / 2);

    /// <summary>The height of a rank, or of the lane of those that are worse than all rows.</summary>
    public double Rank(int rank) => rank > Ranks ? WorseLane : Top + ((rank - 0.5) * RowHeight);

    /// <summary>The height of an end of a range, which stops at the last row.</summary>
    public double Edge(int rank, bool isLow) => Top + ((Math.Min(rank, Ranks) - (isLow ? 0.85 : 0.15)) * RowHeight);

    /// <summary>Where the k-th of n marks of one year and lane stands.</summary>
    public double Spread(int year, int k, int n) => Years[year] + ((k - ((n - 1) / 2.0)) * Math.Min(8, YearWidth / Math.Max(1, n)));
}
