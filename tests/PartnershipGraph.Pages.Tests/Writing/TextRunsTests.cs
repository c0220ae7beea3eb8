using CsCheck;
using PartnershipGraph.Pages.Writing;

namespace PartnershipGraph.Pages.Tests.Writing;

/// <summary>A text is split by its scripts, so that each is read in its language and runs its way.</summary>
internal sealed class TextRunsTests
{
    [TestCase("strategic partnership", ExpectedResult = "strategic partnership")]
    [TestCase("", ExpectedResult = "")]
    [TestCase("全面战略伙伴关系", ExpectedResult = "zh-Hans:全面战略伙伴关系")]
    [TestCase("Partnership 伙伴关系", ExpectedResult = "Partnership |zh-Hans:伙伴关系")]
    [TestCase("全面 战略", ExpectedResult = "zh-Hans:全面 战略")]
    [TestCase("2014-11-22: 习近平同太平洋岛国领导人", ExpectedResult = "2014-11-22: |zh-Hans:习近平同太平洋岛国领导人")]
    [TestCase("特別な戦略的パートナーシップ", ExpectedResult = "ja:特別な戦略的パートナーシップ")]
    [TestCase("포괄적 전략적 동반자 관계", ExpectedResult = "ko:포괄적 전략적 동반자 관계")]
    [TestCase("стратегическое партнёрство (2011)", ExpectedResult = "ru:стратегическое партнёрство| (2011)")]
    [TestCase("شراكة استراتيجية", ExpectedResult = "ar←شراكة استراتيجية")]
    [TestCase("A שלום B", ExpectedResult = "A |he←שלום| B")]
    [TestCase("Đối tác chiến lược", ExpectedResult = "Đối tác chiến lược")]
    [TestCase("Côte d’Ivoire – 1 · “x”", ExpectedResult = "Côte d’Ivoire – 1 · “x”")]
    public string Scripts_are_told_apart(string text) =>
        string.Join('|', TextRuns.Of(text).Select(r => (r.Language is null ? "" : r.Language + (r.IsRightToLeft ? "←" : ":")) + r.Text));

    [Test]
    public void The_stretches_together_are_the_text_and_no_two_beside_each_other_could_be_one()
    {
        Gen.OneOf(Gen.Char["abc 12.,–伙战かカ한пшשاﷲ\u2028"], Gen.Char).Array[0, 30].Select(c => new string(c)).Sample(text =>
        {
            var runs = TextRuns.Of(text);
            Assert.That(string.Concat(runs.Select(r => r.Text)), Is.EqualTo(text));
            Assert.That(runs.Zip(runs.Skip(1), (a, b) => (a.Language, a.IsRightToLeft) == (b.Language, b.IsRightToLeft)), Has.None.True);
        }, iter: 2000);
    }

    [Test]
    public void No_pair_of_surrogates_is_parted()
    {
        var runs = TextRuns.Of("a\U00020000b\U0001F600伙\U0001F600");

        Assert.That(runs.Select(r => r.Text), Is.EqualTo(new[] { "a", "\U00020000", "b\U0001F600", "伙", "\U0001F600" }));
    }
}
