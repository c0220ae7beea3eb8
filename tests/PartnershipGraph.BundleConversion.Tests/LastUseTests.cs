namespace PartnershipGraph.BundleConversion.Tests;

internal sealed class LastUseTests
{
    [TestCase("label last seen 2020 at the latest in the CCTV corpus (dormant after 2021)", "2020")]
    [TestCase("tier follows the base label; last seen in the CCTV corpus in April 2020 (dormant)", "2020-04")]
    [TestCase("last seen in the CCTV corpus January 2023", "2023-01")]
    [TestCase("label out of use after about 2013 (replaced), treat as dormant", "2013")]
    [TestCase("dormant since maritime tension", "")]
    [TestCase("no formal end after 2020; dormant in Indian usage", "")]
    [TestCase("last seen by a reader", "")]
    [TestCase("", "")]
    public void The_notes_say_when_a_title_was_last_seen(string notes, string used) => Assert.That(LastUse.Of(notes), Is.EqualTo(used));

    [Test]
    public void A_word_that_is_no_month_is_refused() =>
        Assert.That(() => LastUse.Of("last seen in the CCTV corpus in Spring 2020"), Throws.TypeOf<InvalidDataException>().With.Message.Contains("Spring"));

    [Test]
    public void The_column_stands_beside_the_notes_that_it_is_read_from()
    {
        var recipe = new Recipe("x.csv", ["x.csv"], ["id", new("last_used", ["notes"]) { Reading = LastUse.Of }, "notes"], [], []);

        var made = Converter.Convert(recipe, f => new Table(f, ["id", "notes"], [["1", "last seen 2001"], ["2", ""]])).Table;

        Assert.That(made.Columns, Is.EqualTo(new[] { "id", "last_used", "notes" }));
        Assert.That(made.Rows, Is.EqualTo(new[] { new[] { "1", "2001", "last seen 2001" }, ["2", "", ""] }));
    }
}
