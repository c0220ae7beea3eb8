using CsCheck;
using PartnershipGraph.Kernel.Balance;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Balance;

public class SignedTiesTests
{
    [Test]
    public void Rows_hold_both_kinds_in_order()
    {
        var ties = SignedTies.Of(SignedDrawing.Of(4, directed: false, (0, 3, -2), (0, 1, 5), (0, 2, -1)), weighted: true);
        Assert.That(ties.Neighbors(0).ToArray(), Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(ties.Weights(0).ToArray(), Is.EqualTo(new[] { 5, -1, -2.0 }));
        Assert.That((ties.VertexCount, ties.ArcCount, ties.RowStart(1)), Is.EqualTo((4, 6, 3)));
    }

    [Test]
    public void They_are_the_square_of_signed_strengths_or_of_signs() => Gen.Select(SignedDrawing.Any(9), Gen.Bool).Sample((drawing, weighted) =>
    {
        var ties = SignedTies.Of(drawing.Graph(), weighted);
        var expected = weighted ? drawing.Symmetric() : drawing.Signs();
        Assert.That(Square(ties), Is.EqualTo(expected).Within(1e-12));
    });

    [Test]
    public void Some_vertices_keep_the_ties_among_them() => Gen.Select(SignedDrawing.Any(9), Gen.Bool.Array[9]).Sample((drawing, chosen) =>
    {
        int[] members = [.. Enumerable.Range(0, drawing.Vertices).Where(v => chosen[v])];
        var signs = drawing.Signs();
        var expected = SignedOpinion.Map(new double[members.Length, members.Length], (i, j, _) => signs[members[i], members[j]]);
        Assert.That(Square(SignedTies.Of(drawing.Graph(), weighted: false).Within(members)), Is.EqualTo(expected));
    });

    [Test]
    public void Friends_apart_and_foes_together_contradict_sides() =>
        Gen.Select(SignedDrawing.Any(9), Gen.Int[0, 1].Array[9]).Sample((drawing, sides) =>
        {
            var contradicted = SignedTies.Of(drawing.Graph(), weighted: true).Contradicted(sides);
            return Math.Abs(contradicted - SignedOpinion.Contradicted(drawing.Symmetric(), v => sides[v])) < 1e-12;
        });

    [Test]
    public void Each_tie_rises_from_one_of_its_ends_and_from_a_hub_few_do() => SignedDrawing.Any(12).Sample(drawing =>
    {
        var ties = SignedTies.Of(drawing.Graph(), weighted: false);
        var rising = new List<(int, int)>();
        for (var v = 0; v < ties.VertexCount; v++)
        {
            var places = ties.HigherPlaces(v);
            Assert.That(places, Has.Length.LessThanOrEqualTo(Math.Sqrt(ties.ArcCount)));
            foreach (var k in places)
                rising.Add((Math.Min(v, ties.Neighbors(v)[k]), Math.Max(v, ties.Neighbors(v)[k])));
        }

        Assert.That(rising, Is.Unique.And.Count.EqualTo(ties.ArcCount / 2));
    });

    private static double[,] Square(SignedTies ties)
    {
        var square = new double[ties.VertexCount, ties.VertexCount];
        for (var v = 0; v < ties.VertexCount; v++)
        {
            for (var k = 0; k < ties.Neighbors(v).Length; k++)
                square[v, ties.Neighbors(v)[k]] = ties.Weights(v)[k];
        }

        return square;
    }
}
