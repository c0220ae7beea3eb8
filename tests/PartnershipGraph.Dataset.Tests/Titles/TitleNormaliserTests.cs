using PartnershipGraph.Dataset.Titles;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Tests.Titles;

[TestFixture]
public sealed class TitleNormaliserTests
{
    [TestCase("战略协作伙伴关系", 1)]
    [TestCase("新时代全面战略协作伙伴关系", 1)]
    [TestCase("新時代全面戰略協作夥伴關係", 1)]
    [TestCase("全天候战略合作伙伴关系", 2)]
    [TestCase("全方位战略伙伴关系", 2)]
    [TestCase("永久全面战略伙伴关系", 2)]
    [TestCase("长期稳定的全面战略伙伴关系", 2)]
    [TestCase("新时代相互尊重、共同发展的全面战略伙伴关系", 2)]
    [TestCase("面向21世纪全球全面战略伙伴关系", 2)]
    [TestCase("全面的战略伙伴关系", 2)]
    [TestCase("全面战略合作的伙伴关系", 2)]
    [TestCase("全面（战略）合作伙伴关系", 2)]
    [TestCase("双边关系提升为全面战略伙伴关系", 2)]
    [TestCase("全面战略伙伴关系和命运共同体", 2)]
    [TestCase("全面战略合作关系", 3)]
    [TestCase("互惠战略伙伴关系", 3)]
    [TestCase("战略性友好关系", 3)]
    [TestCase("战略伙伴合作关系", 3)]
    [TestCase("全面合作、共同发展、面向未来的战略伙伴关系", 3)]
    [TestCase("全面合作,共同发展,面向未来的战略伙伴关系", 3)]
    [TestCase("全面深化战略伙伴关系", 3)]
    [TestCase("全方位高质量的前瞻性伙伴关系", 4)]
    [TestCase("创新全面伙伴关系", 4)]
    [TestCase("全天候伙伴关系", 5)]
    [TestCase("战略互惠关系", 5)]
    [TestCase("建设性战略稳定关系", 5)]
    [TestCase("在中欧全面战略伙伴关系框架内具有全球责任的伙伴关系", 5)]
    [TestCase("更加紧密的发展伙伴关系", 5)]
    public void A_Chinese_label_is_placed_by_its_words(string label, int rank)
    {
        Assert.That(FiveRankRule.Rank(TitleNormaliser.Read(label)), Is.EqualTo(rank));
    }

    [TestCase("Comprehensive Strategic Partnership of Coordination for a New Era", 1)]
    [TestCase("Partnership of Strategic Coordination", 1)]
    [TestCase("Comprehensive partnership and strategic interaction entering a new era", 1)]
    [TestCase("All-Weather Strategic Partnership", 2)]
    [TestCase("All-round Strategic Co-operative Partnership", 2)]
    [TestCase("Permanent Comprehensive Strategic Partnership", 2)]
    [TestCase("Global Strategic Partnership", 2)]
    [TestCase("Partnership of Comprehensive Strategic Cooperation", 2)]
    [TestCase("Relations of comprehensive strategic partnership", 2)]
    [TestCase("(Comprehensive) Strategic Partnership", 2)]
    [TestCase("Strategic Partnership of Comprehensive Cooperation", 3)]
    [TestCase("Future-oriented Strategic Partnership of Comprehensive Cooperation and Common Development", 3)]
    [TestCase("Comprehensive Cooperation and Strategic Partnership", 3)]
    [TestCase("Relationship of Comprehensive Strategic Cooperation", 3)]
    [TestCase("Mutually Beneficial Strategic Partnership", 3)]
    [TestCase("Agenda for Indo-German Partnership in the 21st Century (strategic partnership)", 3)]
    [TestCase("Open and Pragmatic Partnership for Comprehensive Cooperation", 4)]
    [TestCase("All-round Partnership of Friendship and Cooperation", 4)]
    [TestCase("Mutually Beneficial Relationship Based on Common Strategic Interests", 5)]
    [TestCase("Constructive Relationship of Strategic Stability", 5)]
    [TestCase("Partnership with Global Responsibility within the framework of the China-EU comprehensive strategic partnership", 5)]
    [TestCase("Within the framework of the comprehensive strategic partnership, a partnership with global responsibility", 5)]
    [TestCase("Good-Neighbourly Partnership of Mutual Trust", 5)]
    public void An_English_label_is_placed_by_its_words(string label, int rank)
    {
        Assert.That(FiveRankRule.Rank(TitleNormaliser.Read(label)), Is.EqualTo(rank));
    }

    [TestCase("面向21世纪全球全面战略伙伴关系", "Global Comprehensive Strategic Partnership for the 21st Century")]
    [TestCase("新时代全方位战略合作伙伴关系", "All-round Strategic Cooperative Partnership in the New Era")]
    [TestCase("長期穩定的全面戰略夥伴關係", "Long-term and Stable Comprehensive Strategic Partnership")]
    [TestCase("新时代全面战略协作伙伴关系", "Comprehensive Strategic Partnership of Coordination for a New Era")]
    [TestCase("永久全面战略伙伴关系", "Permanent Comprehensive Strategic Partnership")]
    [TestCase("能源战略伙伴关系", "Strategic Energy Partnership")]
    public void Both_languages_read_alike(string chinese, string english)
    {
        var read = TitleNormaliser.Read(english);
        Assert.That(TitleNormaliser.Read(chinese), Is.EqualTo(read with { Script = TitleScript.Chinese }));
    }

    [Test]
    public void Every_kind_of_qualifier_is_named()
    {
        var reading = TitleNormaliser.Read(
            "Special and Privileged, Enhanced Long-term Comprehensive Global Strategic Partnership of Cooperation in the New Era");
        Assert.That(reading, Is.EqualTo(new TitleReading
        {
            Script = TitleScript.English,
            Head = TitleHead.Partnership,
            Scope = TitleScope.Comprehensive | TitleScope.Global,
            Strategic = true,
            Verb = TitleVerb.Cooperative,
            Durability = TitleDurability.LongTerm,
            Era = TitleEra.NewEra,
            Elevation = TitleElevation.Special | TitleElevation.Privileged | TitleElevation.Enhanced,
            Bare = true,
        }));
    }

    [TestCase("Green Strategic Partnership", true)]
    [TestCase("Major Defence Partner", true)]
    [TestCase("Comprehensive Strategic Energy Partnership", true)]
    [TestCase("Partnership in the field of water", true)]
    [TestCase("Comprehensive Economic Partnership Agreement", true)]
    [TestCase("数字经济合作伙伴关系", true)]
    [TestCase("Comprehensive Strategic and Economic Partnership", false)]
    [TestCase("Strategic Partnership for Peace, Security and Prosperity", false)]
    [TestCase("面向绿色发展的战略伙伴关系", false)]
    public void A_field_confines_a_title_only_as_qualifier_of_the_head(string label, bool sectoral)
    {
        Assert.That(TitleNormaliser.Read(label).Sectoral, Is.EqualTo(sectoral));
    }

    [TestCase("新时代全天候中柬命运共同体", true)]
    [TestCase("Community with a Shared Future that Carries Strategic Significance", true)]
    [TestCase("更加緊密的發展夥伴關係", true)]
    [TestCase("Closer Developmental Partnership", true)]
    [TestCase("共同发展的友好伙伴关系", false)]
    [TestCase("全面战略伙伴关系和命运共同体", false)]
    [TestCase("Strategic Partnership for Common Development", false)]
    public void A_layer_is_told_from_a_title(string label, bool layer)
    {
        Assert.That(TitleNormaliser.Read(label).Layer, Is.EqualTo(layer));
    }

    [TestCase("全面戰略夥伴關係", true)]
    [TestCase("共同體", true)]
    [TestCase("ＰＡＲＴＮＥＲ", true)]
    [TestCase("Good relations", true)]
    [TestCase("Strategic Defense Agreement", false)]
    [TestCase("战略同盟", false)]
    [TestCase("", false)]
    [TestCase("\uD83D", false)]
    public void Only_text_that_names_a_tie_can_be_a_title(string label, bool names)
    {
        Assert.That(TitleNormaliser.NamesTie(LabelText.Clean(label)), Is.EqualTo(names));
        Assert.That(TitleNormaliser.Read(label).Head != TitleHead.None, Is.EqualTo(names));
    }
}
