using CsCheck;
using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class TieNumbersTests
{
    [Test]
    public void An_arc_turned_round_belongs_to_the_tie_of_its_ends() => Drawing.Any(12).Sample(drawing =>
    {
        var graph = drawing.Graph();
        var (ends, incoming, numbers) = (TieEnds.Of(graph), graph.Transposed, TieNumbers.OfIncomingArcs(graph));
        for (var v = 0; v < graph.VertexCount; v++)
        {
            for (var k = 0; k < incoming.Degree(v); k++)
            {
                var (tie, other) = (numbers[incoming.RowStart(v) + k], incoming.Neighbors(v)[k]);
                var listed = (ends.Sources.Span[tie], ends.Targets.Span[tie]);
                if (listed != (other, v) && (drawing.Directed || listed != (v, other)))
                    return false;
            }
        }

        return numbers.Length == graph.ArcCount;
    });

    [Test]
    public void A_graph_without_ties_has_no_numbers() => Assert.That(TieNumbers.OfIncomingArcs(Sample.Isolated(2)), Is.Empty);
}
