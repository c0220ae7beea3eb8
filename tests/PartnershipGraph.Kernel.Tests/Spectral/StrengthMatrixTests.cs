using System.Runtime.Intrinsics;
using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Spectral;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Spectral;

public class StrengthMatrixTests
{
    private static StrengthMatrix Matrix(CsrGraph graph, int[] members) => new(graph, members, new int[graph.VertexCount]);

    [Test]
    public void Rows_hold_what_comes_to_a_vertex_from_members() => Drawing.Any(14).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var square = drawing.Matrix();
        int[][] choices = [[.. Enumerable.Range(0, drawing.Vertices)], [.. Enumerable.Range(0, drawing.Vertices).Where(v => v % 3 != 1)]];
        foreach (var members in choices)
        {
            var dense = Matrix(graph, members).ToDense();
            double[] expected = [.. from to in members from source in members select square[source, to]];
            Assert.That(dense, Is.EqualTo(expected));
        }
    });

    [Test]
    public void Eight_vectors_at_once_have_the_images_of_one_at_a_time() => Drawing.Any(14).Sample(drawing =>
    {
        var matrix = Matrix(drawing.Graph(), [.. Enumerable.Range(0, drawing.Vertices)]);
        var (vectors, images) = (new AlignedLines<double>(matrix.Size), new AlignedLines<double>(matrix.Size));
        for (var i = 0; i < matrix.Size; i++)
            vectors[i] = Vector512.Create(1.0, i, -i, 2, i * i, 0, 1 - i, 0.5);
        matrix.Multiply(vectors, images);
        var image = new double[matrix.Size];
        matrix.Multiply([.. Enumerable.Range(0, matrix.Size).Select(i => (double)(i * i))], image);
        for (var i = 0; i < image.Length; i++)
            Assert.That(images[i][4], Is.EqualTo(image[i]).Within(1e-10));
    });

    [Test]
    public void Vectors_shorter_than_the_rows_are_refused()
    {
        var matrix = Matrix(Sample.Path(3), [0, 1, 2]);
        Assert.That(() => matrix.Multiply(new double[2], new double[3]), Throws.InstanceOf<ArgumentException>());
        Assert.That(
            () => matrix.Multiply(new AlignedLines<double>(2), new AlignedLines<double>(3)), Throws.InstanceOf<ArgumentException>());
    }

    [Test]
    public void A_graph_without_strengths_has_ones() =>
        Assert.That(Matrix(Sample.Path(3), [0, 1, 2]).ToDense(), Is.EqualTo(new double[] { 0, 1, 0, 1, 0, 1, 0, 1, 0 }));
}
