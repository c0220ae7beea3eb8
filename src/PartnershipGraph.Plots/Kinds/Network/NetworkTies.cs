using System.Globalization;
using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Plots.Figures;
using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>The ties: width by fifth of the heaviest weight possible, dashed where no row of more than low confidence stands behind one.</summary>
internal static class NetworkTies
{
    /// <summary>The steps of width.</summary>
    public const int Steps = 5;

    private const double opacity = 0.75;
    private static readonly double[] widths = [0.5, 0.8, 1.2, 1.8, 2.6];

    /// <summary>Dashes of a tie of low confidence.</summary>
    public static IReadOnlyList<double> LowDash { get; } = [4, 3];

    /// <summary>The width of a step, 1 to <see cref="Steps"/>.</summary>
    public static double Width(int step) => widths[step - 1];

    /// <summary>Whether only rows of low confidence stand behind a tie.</summary>
    public static bool IsLow(Tie tie)
    {
        List<Citation> rows =
        [
            .. tie.Sides.Select(s => s.Title?.Opening.Source).OfType<Citation>(),
            .. tie.Alliances.SelectMany(a => (Citation[])[a.First.Source, a.Second.Source]),
            .. tie.Substance.Select(f => f.Citation),
            .. tie.Rivalry is { } rivalry ? [rivalry.Source] : Array.Empty<Citation>(),
        ];
        return rows.Count > 0 && rows.TrueForAll(r => r.Confidence == Confidence.Low);
    }

    /// <summary>A tie, with its row in the table.</summary>
    public static Mark Draw(Tie tie, Snapshot network, NetworkFrame frame, FigureTable table, Func<string, string> name)
    {
        var step = StepOf(tie.Weight / network.MaxWeight);
        var isLow = IsLow(tie);
        var datum = table.Add(
            $"tie-{tie.Source}~{tie.Target}", [tie.Source, tie.Target],
            "tie", tie.Source, $"{name(tie.Source)} – {name(tie.Target)}", tie.Target, FigureCell.Of(tie.Weight), FigureCell.None, isLow ? "low" : "more than low");
        var ((x1, y1), (x2, y2)) = (frame[tie.Source], frame[tie.Target]);
        return new PathMark(PathData.Line(x1, y1, x2, y2))
        {
            Stroke = Paint.Edge,
            StrokeWidth = Width(step),
            Opacity = opacity,
            Dash = isLow ? LowDash : [],
            Datum = datum,
            Tip = string.Create(
                CultureInfo.InvariantCulture, $"{name(tie.Source)} – {name(tie.Target)}: weight {tie.Weight:0.00}{(isLow ? ", low confidence" : "")}"),
        };
    }

    // A weight of exactly two fifths is of the second step, whatever its last digit.
    private static int StepOf(double share) => Math.Clamp((int)Math.Ceiling((Steps * share) - 1e-9), 1, Steps);
}
