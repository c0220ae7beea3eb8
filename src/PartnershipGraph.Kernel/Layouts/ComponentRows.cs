using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>Puts the drawings of components beside each other: in rows, the largest first, isolated vertices last in rows of their own.</summary>
internal static class ComponentRows
{
    private const double gap = 2;

    // A picture of one component is some a third wider than high; small components shall not make it higher than wide.
    private const double wideness = 1.4;

    /// <summary>Moves each group of vertices, whose places are about a middle of their own.</summary>
    public static void Arrange(Partition components, double[] x, double[] y)
    {
        var boxes = new DrawingBox[components.GroupCount];
        for (var g = 0; g < boxes.Length; g++)
        {
            boxes[g] = DrawingBox.Of(components.Group(g), x, y);
        }

        var width = WidthOf(boxes);
        double left = 0, top = 0, depth = 0;
        var isolates = false;
        for (var g = 0; g < boxes.Length; g++)
        {
            var box = boxes[g];
            if (left > 0 && (left + box.Width > width || (box.IsPoint && !isolates)))
            {
                (left, top, depth) = (0, top - depth - gap, 0);
            }

            isolates |= box.IsPoint;
            foreach (var v in components.Group(g))
            {
                x[v] += left - box.Left;
                y[v] += top - box.Top;
            }

            left += box.Width + gap;
            depth = Math.Max(depth, box.Height);
        }

        if (x.Length > 0)
        {
            DrawingBox.Of([.. Enumerable.Range(0, x.Length)], x, y).CentreAtZero(x, y);
        }
    }

    /// <summary>At least that of the widest, and as much more as the area of all asks for.</summary>
    private static double WidthOf(DrawingBox[] boxes)
    {
        double widest = 0, area = 0;
        foreach (var box in boxes)
        {
            widest = Math.Max(widest, box.Width);
            area += (box.Width + gap) * (box.Height + gap);
        }

        return Math.Max(widest, Math.Sqrt(wideness * area));
    }
}
