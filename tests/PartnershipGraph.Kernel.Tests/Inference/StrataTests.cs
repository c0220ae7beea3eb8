using PartnershipGraph.Kernel.Inference;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Inference;

/// <summary>Labels that are exchanged within groups alone.</summary>
public class StrataTests
{
    [Test]
    public void Orders_are_equally_likely_within_the_strata_and_keep_them()
    {
        // Three of one and two of another, mixed: 12 orders, 6,000 draws, chi-squared (11 degrees of freedom) below its 99.9 % point.
        var strata = new Strata([7, 3, 7, 3, 7]);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var draw = 0; draw < 6_000; draw++)
        {
            int[] order = [0, 1, 2, 3, 4];
            strata.Shuffle(order, Draws.Generator(2, draw));
            Assert.That(strata.AreKeptBy(order));
            var key = string.Join(' ', order);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        Assert.That(counts, Has.Count.EqualTo(12));
        Assert.That(counts.Values.Sum(c => Math.Pow(c - 500, 2) / 500), Is.LessThan(31.3));
    }

    [TestCase(new[] { 2, 1, 0 }, true)]
    [TestCase(new[] { 0, 1, 2 }, true)]
    [TestCase(new[] { 1, 0, 2 }, false)]
    public void An_order_keeps_the_strata_if_each_gets_the_label_of_its_own(int[] order, bool kept) =>
        Assert.That(new Strata([1, 2, 1]).AreKeptBy(order), Is.EqualTo(kept));

    [Test]
    public void A_stratum_of_one_stays_and_no_strata_change_no_draw()
    {
        int[] order = [0, 1, 2];
        new Strata([1, 2, 3]).Shuffle(order, Draws.Generator(1, 1));
        Assert.That(order, Is.EqualTo(new[] { 0, 1, 2 }));

        static List<string> Seen(Strata? strata)
        {
            var seen = new List<string>();
            Relabelings.Count(
                9, new PermutationOptions { Permutations = 20 }, RunContext.None, () => 0, (_, o) =>
                {
                    seen.Add(string.Join(' ', o));
                    return Extremes.None;
                },
                strata);
            return seen;
        }

        Assert.That(Seen(new Strata([4, 4, 4, 4, 4, 4, 4, 4, 4])), Is.EqualTo(Seen(null)));
    }
}
