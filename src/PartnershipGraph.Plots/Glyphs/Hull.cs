namespace PartnershipGraph.Plots.Glyphs;

/// <summary>The outermost of many points.</summary>
internal static class Hull
{
    /// <summary>The corners of the convex hull, by position, from left to right (Andrew's monotone chain); all points where they are at most two.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<(double X, double Y)> points)
    {
        List<int> order = [.. Enumerable.Range(0, points.Count).OrderBy(i => points[i].X).ThenBy(i => points[i].Y)];
        if (order.Count <= 2)
        {
            return order;
        }

        return [.. Chain(order).Union(Chain([.. Enumerable.Reverse(order)])).OrderBy(order.IndexOf)];

        List<int> Chain(IReadOnlyList<int> along)
        {
            var chain = new List<int>();
            foreach (var next in along)
            {
                while (chain.Count >= 2 && Turn(points[chain[^2]], points[chain[^1]], points[next]) <= 0)
                {
                    chain.RemoveAt(chain.Count - 1);
                }

                chain.Add(next);
            }

            return chain;
        }
    }

    private static double Turn((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));
}
