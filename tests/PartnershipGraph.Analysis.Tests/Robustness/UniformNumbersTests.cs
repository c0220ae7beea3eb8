using PartnershipGraph.Analysis.Robustness;

namespace PartnershipGraph.Analysis.Tests.Robustness;

[TestFixture]
public sealed class UniformNumbersTests
{
    [Test]
    public void A_draw_depends_on_the_seed_and_its_number_alone()
    {
        var alone = Draw(7, 123);
        var among = Enumerable.Range(100, 50).Select(d => Draw(7, d)).ToList();
        Assert.That(among[23], Is.EqualTo(alone));
    }

    [Test]
    public void Another_seed_and_another_number_give_other_draws()
    {
        Assert.That(Draw(8, 123), Is.Not.EqualTo(Draw(7, 123)));
        Assert.That(Draw(7, 124), Is.Not.EqualTo(Draw(7, 123)));
        Assert.That(Draw(-1, 0), Is.Not.EqualTo(Draw(1, 0)));
    }

    [Test]
    public void Numbers_lie_between_0_and_1_and_are_spread_evenly()
    {
        const int draws = 20_000;
        var tenths = new int[10];
        for (var draw = 0; draw < draws; draw++)
        {
            foreach (var number in Draw(1, draw))
            {
                Assert.That(number, Is.GreaterThan(0).And.LessThan(1));
                tenths[(int)(number * 10)]++;
            }
        }

        // Three standard errors of a share of a tenth among 60,000 numbers are 220.
        Assert.That(tenths, Is.All.InRange(6000 - 221, 6000 + 221));
    }

    [Test]
    public void The_first_numbers_of_neighbouring_draws_are_not_alike()
    {
        const int draws = 20_000;
        var product = Enumerable.Range(0, draws).Sum(d => (Draw(7, d)[0] - 0.5) * (Draw(7, d + 1)[0] - 0.5));
        Assert.That(product / draws * 12, Is.Zero.Within(3 / Math.Sqrt(draws)), "their correlation");
    }

    private static double[] Draw(int seed, int draw)
    {
        var numbers = new double[3];
        UniformNumbers.Fill(seed, draw, numbers);
        return numbers;
    }
}
