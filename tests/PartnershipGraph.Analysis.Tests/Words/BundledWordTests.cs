using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Analysis.Words;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Analysis.Tests.Words;

/// <summary>China's words on the bundled data: laws that hold of any data, and an independent count.</summary>
internal sealed class BundledWordTests
{
    private static readonly WordOptions china = new() { Sponsor = "CHN", Permutations = 499, Samples = 200 };
    private WordResult result = null!;

    [OneTimeSetUp]
    public void Run() => result = WordAnalysis.Run(BundledData.Records, Ask.On("2024-12-31"), china);

    [Test]
    public void An_auc_is_the_share_of_pairs_that_holders_win()
    {
        foreach (var test in result.Tests)
        {
            var values = result.Partners.Zip(test.Promise.Values).Where(p => p.Second is not null).ToLookup(p => p.First.Words.Contains(test.Word), p => p.Second!.Value);
            var won = values[true].SelectMany(_ => values[false], (h, o) => Analysis.Measures.Ranking.Tied(h, o) ? .5 : h > o ? 1 : 0).Average();

            Assert.That(test.Auc, Is.EqualTo(won).Within(1e-12), test.Promise.Measure.ToString());
            Assert.That((test.Holders, test.Others), Is.EqualTo((values[true].Count(), values[false].Count())));
        }
    }

    [Test]
    public void Intervals_hold_the_value_and_p_of_Holm_is_no_smaller()
    {
        foreach (var test in result.Tests.Where(t => t.AucInterval is not null))
        {
            Assert.That(test.Auc, Is.InRange(test.AucInterval!.Value.Low, test.AucInterval.Value.High));
            Assert.That(test.Difference, Is.InRange(test.DifferenceInterval!.Value.Low, test.DifferenceInterval.Value.High));
            Assert.That(test.PHolm, Is.GreaterThanOrEqualTo(test.P!.Value));
        }
    }

    [Test]
    public void Every_partner_of_ranks_1_to_3_is_strategic_and_no_other_one() =>
        Assert.That(result.Partners.Where(p => p.Words.Contains(TitleWord.Strategic) != p.Title.Rank.Value <= 3).Select(p => p.Id), Is.Empty);

    [Test]
    public void The_order_of_rows_and_the_culture_mean_nothing()
    {
        var other = Cultures.In("de-DE", () => WordAnalysis.Run(BundledData.Reversed(BundledData.Records), Ask.On("2024-12-31"), china));

        Assert.That(other.Tests.Select(Numbers), Is.EqualTo(result.Tests.Select(Numbers)));
        Assert.That(other.Rows, Is.EqualTo(result.Rows));
    }

    private static (double?, double?, double?, double?, (double, double)?, LikeAgainstLike) Numbers(WordTest t) =>
        (t.Auc, t.P, t.PHolm, t.Difference, t.AucInterval, t.BesideTheRest);
}
