using PartnershipGraph.Analysis.Snapshots;
using PartnershipGraph.Domain;
using PartnershipGraph.Plots.Figures;

namespace PartnershipGraph.Plots.Kinds;

/// <summary>A kind of plot. It is drawn without further options; what data it lacks it says in the picture.</summary>
public interface IPlotKind
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>What it shows, in a line.</summary>
    string Summary { get; }

    /// <summary>The layers of its network where none are asked for.</summary>
    IReadOnlyList<Layer> Layers { get; }

    /// <summary>The tables that it needs beside those of the layers.</summary>
    DataTables Tables { get; }

    /// <summary>The poles where none are named; empty for a kind that has none.</summary>
    IReadOnlyList<string> UsualPoles { get; }

    /// <summary>Draws it.</summary>
    /// <exception cref="Analysis.UsageException">What was asked for has no such picture: the options contradict each other.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    Figure Draw(PlotRequest request);
}
