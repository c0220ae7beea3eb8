namespace PartnershipGraph.Plots.Scenes;

/// <summary>A line or an area.</summary>
/// <param name="Path">Its way; see <see cref="PathData"/>.</param>
public sealed record PathMark(PathData Path) : Mark;
