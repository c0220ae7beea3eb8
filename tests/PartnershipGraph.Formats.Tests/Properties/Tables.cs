using CsCheck;
using PartnershipGraph.Analysis.Ties;

namespace PartnershipGraph.Formats.Tests.Properties;

/// <summary>Networks to be written and read again.</summary>
internal static class Tables
{
    private static readonly Gen<string> id = Gen.OneOf(
        Gen.OneOf("NA", "001", "1e5", "true", "Korea, South", "Lao \"PDR\"", "a;b", "two\tparts", "x<y&z", "中国", "Co\u0302te", "back\\slash", "'"),
        Gen.Char['!', '~'].Array[1, 6].Select(chars => new string(chars)),
        Gen.Int[1, 30].Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    private static readonly Gen<double> weight = Gen.OneOf(
        Gen.OneOf(0, 1, 0.1, -2.5, 1e-300, double.MaxValue, double.Epsilon, 1.0 / 3), Gen.Int[-5, 5].Select(value => (double)value), Gen.Double[-1e6, 1e6]);

    /// <summary>Vertices of any names and ties between them, loops and parallels among them, every second table with weights.</summary>
    public static Gen<TieTable> Any { get; } =
        from vertices in id.Array[0, 12].Select(ids => ids.Distinct(StringComparer.Ordinal).ToArray())
        from hasWeights in Gen.Bool
        from ties in Gen.Select(
            Gen.Int[0, Math.Max(0, vertices.Length - 1)], Gen.Int[0, Math.Max(0, vertices.Length - 1)], weight,
            Gen.OneOf(TieDirection.OneWay, TieDirection.BothWays)).Array[0, vertices.Length == 0 ? 0 : 20]
        select new TieTable
        {
            File = "a",
            Vertices = vertices,
            Ties = [.. ties.Select(tie => new TieRow(tie.Item1, tie.Item2, hasWeights ? tie.Item3 : 1, 0, tie.Item4))],
            HasWeights = hasWeights,
        };
}
