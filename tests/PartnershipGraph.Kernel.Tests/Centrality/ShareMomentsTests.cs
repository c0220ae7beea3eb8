using CsCheck;
using PartnershipGraph.Kernel.Centrality;

namespace PartnershipGraph.Kernel.Tests.Centrality;

public class ShareMomentsTests
{
    [Test]
    public void Mean_and_squares_are_those_of_two_passes_however_the_sources_are_dealt_out() =>
        Gen.Select(Gen.Double[0, 100].Array[1, 20], Gen.Int[1, 5]).Sample((shares, lanes) =>
        {
            var parts = Enumerable.Range(0, lanes).Select(_ => new ShareMoments(2)).ToArray();
            for (var k = 0; k < shares.Length; k++)
                parts[k % lanes].Add([shares[k], 0]);
            var all = new ShareMoments(2);
            foreach (var part in parts.Where(p => p.Count > 0))
                all.Add(part);
            var mean = shares.Average();
            Assert.That(all.Count, Is.EqualTo(shares.Length));
            Assert.That(all.Mean(0), Is.EqualTo(mean).Within(1e-9));
            Assert.That(all.Squares(0), Is.EqualTo(shares.Sum(s => (s - mean) * (s - mean))).Within(1e-8));
            Assert.That(all.Mean(1), Is.Zero);
        });

    [Test]
    public void Equal_shares_have_no_spread_at_all()
    {
        var moments = new ShareMoments(2);
        for (var k = 0; k < 1000; k++)
            moments.Add([0, 0.1]);
        Assert.That(moments.Squares(1), Is.Zero);
    }
}
