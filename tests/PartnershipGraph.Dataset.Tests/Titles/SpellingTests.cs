using CsCheck;
using PartnershipGraph.Dataset.Titles;
using PartnershipGraph.Domain.Titles;

namespace PartnershipGraph.Dataset.Tests.Titles;

[TestFixture]
public sealed class SpellingTests
{
    private const string zeroWidths = "\u200B\u200C\u200D\u2060\uFEFF\u00AD\u200E";
    private const string spaces = " \u3000\u00A0\u2009\u202F\t";
    private const string hyphens = "-\u2010\u2011\u2012\u2013\uFF0D ";

    private static readonly Gen<string> labels =
        Gen.Int[0, BundledTitles.Distinct.Count - 1].Select(i => BundledTitles.Distinct[i]);

    [Test]
    public void Widths_spaces_case_and_hyphens_change_no_reading()
    {
        Gen.Select(labels, Gen.Int).Sample((label, seed) =>
            TitleNormaliser.Read(Mutate(label, seed)) == TitleNormaliser.Read(label));
    }

    [Test]
    public void Widths_spaces_case_and_hyphens_hide_no_listed_title()
    {
        var ladder = new LadderIndex(BundledTitles.Ladders["CHN"]);
        Gen.Select(labels, Gen.Int).Sample((label, seed) =>
        {
            var (plain, mutated) = (ladder.Place(null, label), ladder.Place(null, Mutate(label, seed)));
            return plain.Rank == mutated.Rank && plain.Basis == mutated.Basis;
        });
    }

    [Test]
    public void An_era_moves_no_rank()
    {
        Gen.Select(labels, Gen.OneOf("新时代", "面向21世纪的", "新型", "New-type ", "21st Century-oriented ")).Sample((label, era) =>
        {
            var reading = TitleNormaliser.Read(label);
            var isChinese = reading.Script == TitleScript.Chinese;
            if (!reading.Head.Equals(TitleHead.None) && isChinese == !char.IsAscii(era[0]))
                return FiveRankRule.Rank(TitleNormaliser.Read(era + label)) == FiveRankRule.Rank(reading);
            return true;
        });
    }

    [Test]
    public void Any_text_is_read_and_placed_or_refused()
    {
        var ladder = new LadderIndex(BundledTitles.Ladders["GENERIC"]);
        var words = Gen.OneOf(
            "strategic", "partnership", "of", "and", ",", "(", ")", "/", "comprehensive", "within", "framework", "relation", "战略", "全面",
            "伙伴", "关系", "的", "、", "框架", "共同体", "\uD800", "strategic cooperation", "other", "new", "in", "security");
        words.List[0, 8].Select(list => string.Join(' ', list)).Sample(text =>
            ladder.Place(null, text).IsPlaced == TitleNormaliser.NamesTie(LabelText.Clean(text)));
    }

    [TestCase("COMPREHENSİVE STRATEGİC PARTNERSHİP", "Comprehensive Strategic Partnership")]
    [TestCase("strategıc partnershıp", "Strategic Partnership")]
    [TestCase("Ｃｏｍｐｒｅｈｅｎｓｉｖｅ　Ｃｏｏｐｅｒａｔｉｖｅ　Ｐａｒｔｎｅｒｓｈｉｐ", "Comprehensive Cooperative Partnership")]
    [TestCase("All-Weather Strategic Co-operative Partnership", "Allweather strategic cooperative partnership")]
    [TestCase("“Good-neighbourly” partnership", "Good neighborly partnership")]
    [TestCase("面向 ２１ 世紀的睦鄰互信夥伴關係", "面向21世纪的睦邻互信伙伴关系")]
    [TestCase("平等互信,合作共赢的战略伙伴关系", "平等互信、合作共赢的战略伙伴关系")]
    public void One_label_in_two_spellings_is_one_text(string one, string other)
    {
        Assert.That(LabelText.Clean(one), Is.EqualTo(LabelText.Clean(other)));
    }

    private static string Mutate(string label, int seed)
    {
        var random = new Random(seed);
        var text = new System.Text.StringBuilder(Pick(spaces, random));
        foreach (var character in label)
        {
            text.Append(character switch
            {
                ' ' => Pick(spaces, random) + Pick(spaces, random),
                '-' => Pick(hyphens, random),
                > '\u3000' => character + (random.Next(4) == 0 ? Pick(spaces, random) : string.Empty),
                _ => Widen(character, random),
            });
            if (random.Next(6) == 0)
                text.Append(zeroWidths[random.Next(zeroWidths.Length)]);
        }

        return text.Append(Pick(spaces, random)).ToString();
    }

    private static string Pick(string from, Random random) => from[random.Next(from.Length)].ToString();

    private static string Widen(char character, Random random) => random.Next(4) switch
    {
        0 when character is > ' ' and <= '~' => ((char)(character + 0xFEE0)).ToString(),
        1 => char.ToUpperInvariant(character).ToString(),
        2 => char.ToLowerInvariant(character).ToString(),
        _ => character.ToString(),
    };
}
