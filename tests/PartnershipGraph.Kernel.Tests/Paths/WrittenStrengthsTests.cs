using PartnershipGraph.Kernel.Graphs;
using PartnershipGraph.Kernel.Paths;
using PartnershipGraph.Kernel.Tests.Samples;

namespace PartnershipGraph.Kernel.Tests.Paths;

public class WrittenStrengthsTests
{
    private static Dictionary<double, Fraction>? Read(params double[] strengths) =>
        WrittenStrengths.TryRead(Sample.Of(strengths.Length + 1, directed: true, [.. strengths.Select((s, k) => (k, k + 1, s))]));

    [Test]
    public void Decimals_are_read_as_they_are_written()
    {
        var read = Read(0.35, 2.5, 12.75, 0.35)!;
        Assert.That(read, Has.Count.EqualTo(3));
        Assert.That(read[0.35], Is.EqualTo(new Fraction(7, 20)));
        Assert.That(read[12.75], Is.EqualTo(new Fraction(51, 4)));
    }

    [Test]
    public void Strengths_made_from_distances_are_their_reciprocals()
    {
        var read = Read(1 / 0.3000003, 1 / 0.7, 1 / 12.75)!;
        Assert.That(read[1 / 0.3000003], Is.EqualTo(new Fraction(10_000_000, 3_000_003)));
        Assert.That(read[1 / 12.75], Is.EqualTo(new Fraction(4, 51)));
    }

    [Test]
    public void A_mixture_is_read_piece_by_piece()
    {
        var read = Read(0.35, 1.0 / 3, 1 / 0.3000003, 0.1 + 0.2)!;
        Assert.That(read.Values, Is.EqualTo(new Fraction[] { new(7, 20), new(1, 3), new(10_000_000, 3_000_003), new(3, 10) }));
    }

    [Test]
    public void One_number_that_cannot_be_read_leaves_none() => Assert.That(Read(0.35, 0.7, Math.PI), Is.Null);

    [Test]
    public void Without_strengths_every_tie_counts_one()
    {
        Assert.That(WrittenStrengths.TryRead(Sample.Path(3)), Is.EqualTo(new Dictionary<double, Fraction> { [1] = new(1, 1) }));
        Assert.That(WrittenStrengths.TryRead(Sample.Isolated(3)), Is.Empty);
    }

    [Test]
    public void Ten_thousand_decimals_are_all_read()
    {
        double[] strengths = [.. Enumerable.Range(1, 10_000).Select(k => k / 100.0)];
        Assert.That(Read(strengths), Has.Count.EqualTo(10_000));
        Assert.That(Read([.. strengths.Select(s => 1 / s)]), Has.Count.EqualTo(10_000));
        Assert.That(ExactLengths.Of(Sample.Of(10_001, directed: true, [.. strengths.Select((s, k) => (k, k + 1, s))])).IsPrecise);
    }

    [Test]
    public void The_strongest_and_the_weakest_ties_there_can_be_are_no_trouble()
    {
        var builder = new CsrBuilder(3);
        builder.Add(0, 1, double.MaxValue / 4);
        builder.Add(1, 2, 2.2250738585072014e-308);
        var lengths = ExactLengths.Of(builder.Build().Graph);
        Assert.That(lengths.IsExact || lengths.IsPrecise, Is.False);
        Assert.That(lengths.Row(1).ToArray(), Is.EqualTo(new[] { 4 / double.MaxValue, 1 / 2.2250738585072014e-308 }));
    }
}
