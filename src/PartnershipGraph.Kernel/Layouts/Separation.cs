using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Layouts;

/// <summary>Moves vertices apart until no two are closer than 1, changing as little as that needs.</summary>
/// <remarks>
/// Rounds: every pair that is too close parts by half of what is missing each, and the picture grows by a hundredth, which brings the
/// end about however crowded it is.
/// </remarks>
internal static class Separation
{
    private const double growth = 1.01;

    // A little more than is asked for, lest pairs creep towards it for ever.
    private const double target = 1.02;

    /// <summary>Moves them.</summary>
    public static void Run(double[] x, double[] y, RunContext run)
    {
        var (moveX, moveY) = (new double[x.Length], new double[x.Length]);
        while (Part(x, y, moveX, moveY, run))
        {
            run.ThrowIfCancelled();
            for (var v = 0; v < x.Length; v++)
            {
                x[v] = growth * (x[v] + moveX[v]);
                y[v] = growth * (y[v] + moveY[v]);
                (moveX[v], moveY[v]) = (0, 0);
            }
        }
    }

    /// <summary>Whether a pair is too close; where each should go.</summary>
    private static bool Part(double[] x, double[] y, double[] moveX, double[] moveY, RunContext run)
    {
        var rows = new Dictionary<(long, long), List<int>>();
        var tooClose = false;
        for (var v = 0; v < x.Length; v++)
        {
            if ((v & 0xFFF) == 0)
            {
                run.ThrowIfCancelled();
            }

            var (column, row) = ((long)Math.Floor(x[v] / target), (long)Math.Floor(y[v] / target));
            for (var k = 0; k < 9; k++)
            {
                foreach (var u in rows.GetValueOrDefault((column - 1 + (k % 3), row - 1 + (k / 3))) ?? [])
                {
                    tooClose |= Part(u, v);
                }
            }

            if (!rows.TryGetValue((column, row), out var same))
            {
                rows.Add((column, row), same = []);
            }

            same.Add(v);
        }

        return tooClose;

        bool Part(int u, int v)
        {
            var (dx, dy) = (x[v] - x[u], y[v] - y[u]);
            var distance = Math.Sqrt((dx * dx) + (dy * dy));
            if (distance >= target)
            {
                return false;
            }

            if (distance < 1e-9)
            {
                // At one place: along a line of the pair's own.
                (dx, dy) = (1 + (u % 7), 1 + (v % 5));
                distance = Math.Sqrt((dx * dx) + (dy * dy));
                return Move(u, v, dx, dy, target / 2 / distance);
            }

            return Move(u, v, dx, dy, (target - distance) / 2 / distance) && distance < 1;
        }

        bool Move(int u, int v, double dx, double dy, double share)
        {
            moveX[u] -= share * dx;
            moveY[u] -= share * dy;
            moveX[v] += share * dx;
            moveY[v] += share * dy;
            return true;
        }
    }
}
