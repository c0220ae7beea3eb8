using PartnershipGraph.Plots.Scenes;

namespace PartnershipGraph.Plots.Kinds.Network;

/// <summary>A shape for each community, of about the area of the circle that it stands for: colour alone does not tell them apart.</summary>
internal static class CommunityShape
{
    // Corners as angles in degrees from the top, of the regular polygon that has the area of the unit circle.
    private static readonly (int Corners, double Turn)[] polygons = [(0, 0), (4, 45), (3, 0), (4, 0), (3, 180), (6, 30)];

    /// <summary>The shape of a community, from 0; those without a colour of their own are pentagons.</summary>
    /// <param name="community">The number, from 0; null for an actor without ties, a circle.</param>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its middle.</param>
    /// <param name="radius">The radius of the circle.</param>
    public static Mark Of(int? community, double x, double y, double radius)
    {
        var (corners, turn) = community is { } c ? c < polygons.Length ? polygons[c] : (5, 0) : (0, 0);
        if (corners == 0)
        {
            return new CircleMark(x, y, radius);
        }

        var angle = 2 * Math.PI / corners;
        var reach = radius * Math.Sqrt(2 * Math.PI / (corners * Math.Sin(angle)));
        return new PathMark(PathData.Polygon(
        [
            .. Enumerable.Range(0, corners).Select(k => (turn * Math.PI / 180) + (k * angle))
                .Select(a => (x + (reach * Math.Sin(a)), y - (reach * Math.Cos(a)))),
        ]));
    }
}
