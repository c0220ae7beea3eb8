using PartnershipGraph.Dataset.Titles;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Tests.Titles;

/// <summary>A ladder that lists one title a rank, as a folder of somebody else may; all other labels go by their words.</summary>
[TestFixture]
public sealed class FiveTitleLadderTests
{
    private static readonly LadderIndex ladder = new(
    [
        new(1, "Comprehensive Strategic Partnership of Coordination", "全面战略协作伙伴关系"),
        new(2, "Comprehensive Strategic Partnership", "全面战略伙伴关系"),
        new(3, "Strategic Partnership", "战略伙伴关系"),
        new(4, "Comprehensive Cooperative Partnership", "全面合作伙伴关系"),
        new(5, "Cooperative Partnership", "合作伙伴关系"),
    ]);

    private static readonly TestCaseData[] labels =
    [
        new("全面 战略　伙伴关系", 2),
        new("面向２１世纪的战略合作伙伴关系", 3),
        new("　战略协作伙伴关系　", 1),
        new("Ｃｏｍｐｒｅｈｅｎｓｉｖｅ　Ｃｏｏｐｅｒａｔｉｖｅ　Ｐａｒｔｎｅｒｓｈｉｐ", 4),
        new("strategic   partnership ", 3),
        new("ALL‑WEATHER STRATEGIC PARTNERSHIP", 2),
        new("friendly  cooperative partnership", 5),
        new("全面戰略夥伴關係", 2),
        new("戰略協作夥伴關係", 1),
        new("全天候戰略合作夥伴關係", 2),
        new("全面\u200B战略\uFEFF伙伴关系", 2),
        new("Strategic\u00A0Partnership", 3),
        new("sTRATEGIC pARTNERSHIP OF cOORDINATION", 1),
        new("ＳＴＲＡＴＥＧＩＣ　ＰＡＲＴＮＥＲＳＨＩＰ", 3),
        new("Co‐operative\u2009Partnership", 5),
        new("All\u2013round Partnership", 4),
        new("STRATEGIC COOPERATIVE PARTNERSHIP", 3),
        new("新時代全方位戰略合作夥伴關係", 2),
        new("全面战略合作关系", 3),
        new("友好关系", 5),
    ];

    [TestCaseSource(nameof(labels))]
    public void A_label_stands_where_its_words_put_it(string label, int rank)
    {
        Assert.That(ladder.Place(null, label).Rank, Is.EqualTo(rank));
        Assert.That(ladder.Place(label, null).Rank, Is.EqualTo(rank));
    }

    [TestCaseSource(nameof(labels))]
    [SetCulture("tr-TR")]
    public void The_culture_of_the_thread_does_not_matter(string label, int rank)
    {
        Assert.That(ladder.Place(null, label).Rank, Is.EqualTo(rank));
        Assert.That(TitleNormaliser.Read(label.ToUpperInvariant()).Signature, Is.EqualTo(TitleNormaliser.Read(label).Signature));
    }

    [Test]
    public void Chinese_words_decide_before_English_ones_in_whichever_column()
    {
        Assert.That(ladder.Place("全天候战略伙伴关系", "Friendly Partnership").Rank, Is.EqualTo(2));
        Assert.That(ladder.Place("Friendly Partnership of Old", "全天候战略伙伴关系").Rank, Is.EqualTo(2));
        Assert.That(ladder.Place("携手向前", "New-type Strategic Partnership").Rank, Is.EqualTo(3));
    }
}
