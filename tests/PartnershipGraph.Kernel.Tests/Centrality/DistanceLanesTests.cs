using System.Runtime.Intrinsics;
using CsCheck;
using PartnershipGraph.Kernel.Centrality;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Running;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Centrality;

/// <summary>A lane is tallied as a list of its distances is, to the last bit.</summary>
internal class DistanceLanesTests
{
    private static readonly ExactLengths lengths = ExactLengths.Of(Sample.Of(3, directed: false, (0, 1, 0.3), (1, 2, 0.7)));

    private static readonly Gen<double> distance =
        Gen.OneOf(Gen.Const(double.PositiveInfinity), Gen.Double[1e-3, 1e3], Gen.Int[1, 50].Select(hops => (double)hops), Gen.Double[1e14, 1e16]);

    private static AlignedLines<double> Lines(double[][] lanes)
    {
        var lines = new AlignedLines<double>(lanes[0].Length);
        for (var line = 0; line < lines.Count; line++)
        {
            for (var lane = 0; lane < lanes.Length; lane++)
                lines[line] = lines[line].WithElement(lane, lanes[lane][line]);
        }

        return lines;
    }

    private static (int, double, double, double) All(DistanceTally tally) =>
        (tally.Reached, tally.Sum(), tally.SumOfReciprocals(), tally.Largest());

    [Test]
    public void Each_lane_has_the_tally_of_its_list() =>
        Gen.Int[0, 60].SelectMany(count => distance.Array[count].Array[8]).Sample(lanes =>
        {
            // Each source lies at a place of its own.
            for (var lane = 0; lane < lanes.Length && lane < lanes[0].Length; lane++)
                lanes[lane][lane] = 0;
            var tally = new DistanceLanes(Lines(lanes), lengths);
            for (var lane = 0; lane < lanes.Length; lane++)
            {
                tally.Lane = lane;
                double[] reached = [.. lanes[lane].Where(d => d > 0 && double.IsFinite(d))];
                Assert.That(All(tally), Is.EqualTo(All(new DistanceList(reached, default, lengths))));
            }
        });

    [Test]
    public void What_was_tallied_is_forgotten_with_other_distances()
    {
        var lines = Lines([[0, 3], [4, 0]]);
        var tally = new DistanceLanes(lines, lengths) { Lane = 1 };
        var before = All(tally);
        lines[0] *= 2;
        Assert.That(All(tally), Is.EqualTo(before));
        tally.Clear();
        Assert.That(All(tally), Is.EqualTo(All(new DistanceList(new double[] { 8 }, default, lengths))));
    }
}
