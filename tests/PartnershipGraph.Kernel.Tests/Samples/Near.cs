using PartnershipGraph.Kernel.Results;

namespace PartnershipGraph.Kernel.Tests.Samples;

/// <summary>Compares vectors entry by entry, undefined entries included.</summary>
internal static class Near
{
    public static void AreEqual(ReadOnlySpan<double> actual, IReadOnlyList<double> expected, double relative, double absolute = 1e-12)
    {
        Assert.That(actual.Length, Is.EqualTo(expected.Count), "number of vertices");
        for (var v = 0; v < actual.Length; v++)
        {
            if (double.IsNaN(expected[v]))
            {
                Assert.That(actual[v], Is.NaN, $"vertex {v}");
                continue;
            }

            var slack = absolute + (relative * Math.Abs(expected[v]));
            Assert.That(actual[v], Is.EqualTo(expected[v]).Within(slack), $"vertex {v}");
        }
    }

    public static void AreEqual(VertexScores actual, params double[] expected) =>
        AreEqual(actual.Values.Span, expected, relative: 1e-12);

    /// <summary>Whether every entry is the same to the last bit.</summary>
    public static bool AreIdentical(VertexScores a, VertexScores b) =>
        a.Values.Span.SequenceEqual(b.Values.Span) && a.Nulls.SequenceEqual(b.Nulls);
}
