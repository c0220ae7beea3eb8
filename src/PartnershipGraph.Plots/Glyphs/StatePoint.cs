using PartnershipGraph.Analysis.Hedging;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Glyphs;

/// <summary>A state at the point of its values.</summary>
/// <param name="Entry">Its indices.</param>
/// <param name="Name">Its name.</param>
/// <param name="X">Its point.</param>
/// <param name="Y">Its point.</param>
/// <param name="Intervals">The lines of its intervals, through the point.</param>
/// <param name="Datum">The row of the table that it draws.</param>
/// <param name="Tip">What is said of it when it is pointed at.</param>
internal sealed record StatePoint(HedgeEntry Entry, string Name, double X, double Y, IReadOnlyList<Segment> Intervals, Datum Datum, string Tip)
{
    /// <summary>The lines as one path.</summary>
    public PathData Path => Intervals.Aggregate(PathData.From(X, Y), (path, s) => path.Move(s.X1, s.Y1).To(s.X2, s.Y2));

    /// <summary>Whether it is tied to one pole alone: its balance is zero.</summary>
    public bool IsHollow => Entry.Hb.Value is 0;
}
