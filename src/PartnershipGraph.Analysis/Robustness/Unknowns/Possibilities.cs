namespace PartnershipGraph.Analysis.Robustness.Unknowns;

/// <summary>The weights that unknown ties may have: every combination of some values, or as many drawn ones where that would be too many.</summary>
internal static class Possibilities
{
    /// <summary>The most combinations that are looked at: the corners of twelve unknown ties.</summary>
    public const int Most = 1 << 12;

    /// <summary>Whether all combinations are looked at.</summary>
    public static bool AreAll(int ties, int values) => Math.Pow(values, ties) <= Most;

    /// <summary>Combinations of values, the lowest and the highest value of all ties among them.</summary>
    /// <param name="ties">How many ties.</param>
    /// <param name="values">The values, rising.</param>
    /// <param name="seed">Where drawing starts.</param>
    public static IEnumerable<double[]> Of(int ties, IReadOnlyList<double> values, int seed)
    {
        if (AreAll(ties, values.Count))
        {
            return Enumerable.Range(0, (int)Math.Pow(values.Count, ties)).Select(Numbered);
        }

        return Enumerable.Range(0, Most).Select(Drawn).Append(All(values[0])).Append(All(values[^1]));

        double[] Numbered(int number)
        {
            var own = new double[ties];
            for (var t = 0; t < ties; t++, number /= values.Count)
            {
                own[t] = values[number % values.Count];
            }

            return own;
        }

        double[] Drawn(int draw)
        {
            var own = new double[ties];
            UniformNumbers.Fill(seed, draw, own);
            return [.. own.Select(u => values[(int)(u * values.Count)])];
        }

        double[] All(double value) => [.. Enumerable.Repeat(value, ties)];
    }
}
