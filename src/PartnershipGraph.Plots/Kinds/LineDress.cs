using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds;

/// <summary>How the lines of a picture are told apart: a colour and a dash each, so that the dash alone tells six.</summary>
internal static class LineDress
{
    private static readonly IReadOnlyList<double>[] dashes = [[], [9, 4], [2, 3], [9, 3, 2, 3], [14, 5], [5, 5]];

    public static Paint Paint(int number) => Scenes.Paint.Class(number);

    public static IReadOnlyList<double> Dash(int number) => dashes[number % dashes.Length];
}
