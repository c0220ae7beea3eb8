namespace PartnershipGraph.Kernel.Layouts;

/// <summary>
/// A square cut in four, and these again, until few points are in one (Barnes and Hut 1986). Cells lie in the order of a walk
/// from above, each with the place where the walk goes on when its inside is passed over.
/// </summary>
internal sealed class QuadTree
{
    private const int leafSize = 6;

    // Points that lie closer than 2^-40 of the picture share a leaf.
    private const int deepest = 40;
    private readonly double[] x;
    private readonly double[] y;
    private readonly double[] masses;
    private readonly int[] spare;
    private readonly List<QuadCell> cells = [];

    public QuadTree(double[] x, double[] y, double[] masses)
    {
        (this.x, this.y, this.masses) = (x, y, masses);
        Order = [.. Enumerable.Range(0, x.Length)];
        PlaceOf = new int[x.Length];
        spare = new int[x.Length];
    }

    /// <summary>The points, those of a cell side by side.</summary>
    public int[] Order { get; }

    /// <summary>Where in <see cref="Order"/> a point is.</summary>
    public int[] PlaceOf { get; }

    /// <summary>The cells.</summary>
    public IReadOnlyList<QuadCell> Cells => cells;

    /// <summary>Sorts the points anew.</summary>
    public void Build()
    {
        cells.Clear();
        double left = double.MaxValue, right = double.MinValue, low = double.MaxValue, high = double.MinValue;
        for (var v = 0; v < x.Length; v++)
        {
            Order[v] = v;
            (left, right) = (Math.Min(left, x[v]), Math.Max(right, x[v]));
            (low, high) = (Math.Min(low, y[v]), Math.Max(high, y[v]));
        }

        var width = Math.Max(right - left, high - low);
        Build(0, x.Length, left + (width / 2), low + (width / 2), width, 0);
        for (var place = 0; place < Order.Length; place++)
        {
            PlaceOf[Order[place]] = place;
        }
    }

    /// <summary>The cells for a loop that is run often.</summary>
    public ReadOnlySpan<QuadCell> Walk() => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(cells);

    private void Build(int start, int end, double middleX, double middleY, double width, int depth)
    {
        var number = cells.Count;
        var isLeaf = end - start <= leafSize || depth == deepest;
        double mass = 0, sumX = 0, sumY = 0;
        for (var place = start; place < end; place++)
        {
            var v = Order[place];
            mass += masses[v];
            sumX += masses[v] * x[v];
            sumY += masses[v] * y[v];
        }

        cells.Add(default);
        if (!isLeaf)
        {
            var from = start;
            for (var quarter = 0; quarter < 4; quarter++)
            {
                var to = Bring(quarter, from, end, middleX, middleY);
                if (to > from)
                {
                    var (half, side) = (width / 2, width / 4);
                    Build(from, to, middleX + ((quarter & 1) == 0 ? -side : side), middleY + ((quarter & 2) == 0 ? -side : side), half, depth + 1);
                }

                from = to;
            }
        }

        cells[number] = new QuadCell(sumX / mass, sumY / mass, mass, width * width, start, end, cells.Count, isLeaf);
    }

    /// <summary>Brings the points of a quarter to the front, all else staying in order; answers where they end.</summary>
    private int Bring(int quarter, int start, int end, double middleX, double middleY)
    {
        var (front, others) = (start, 0);
        for (var place = start; place < end; place++)
        {
            var v = Order[place];
            if ((x[v] >= middleX ? 1 : 0) + (y[v] >= middleY ? 2 : 0) == quarter)
            {
                Order[front++] = v;
            }
            else
            {
                spare[others++] = v;
            }
        }

        Array.Copy(spare, 0, Order, front, others);
        return front;
    }
}
