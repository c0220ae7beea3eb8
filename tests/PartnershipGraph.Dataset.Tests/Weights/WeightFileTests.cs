using PartnershipGraph.Analysis;
using PartnershipGraph.Dataset.Errors;
using PartnershipGraph.Dataset.Weights;
using PartnershipGraph.Domain.Ladders;

namespace PartnershipGraph.Dataset.Tests.Weights;

[TestFixture("")]
[TestFixture("de-DE")]
[TestFixture("tr-TR")]
public sealed class WeightFileTests(string culture) : FolderTest
{
    private static readonly Ladder two = new(
        "L", null, [new LadderTitle { Rank = new Rank(1), Title = "A" }, new LadderTitle { Rank = new Rank(2), Title = "B" }]);

    private string File => Path.Combine(Folder.Path, "weights.csv");

    [SetUp]
    public void Speak_another_language() =>
        Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo(culture);

    [Test]
    public void The_weights_of_a_file_are_divided_by_the_top_one()
    {
        Folder.WriteText("weights.csv", "\uFEFFweight,note,rank,ladder\r\n.8,\"a, b\",1,L\r\n0.2,,2,L\r\n0.5,,-,L");
        var scheme = WeightFile.Read(File);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(scheme.Id, Is.EqualTo("file:weights.csv"));
            Assert.That(scheme.WeightOf(two, new Rank(1), .6), Is.EqualTo(1));
            Assert.That(scheme.WeightOf(two, new Rank(2), .6), Is.EqualTo(.25).Within(1e-15));
            Assert.That(scheme.WeightOf(two, Rank.Unranked, .6), Is.Zero);
        }
    }

    [TestCase("L,1,\"0,8\"", "weight", "bad-number")]
    [TestCase("L,1,NaN", "weight", "bad-number")]
    [TestCase("L,1,1e400", "weight", "bad-number")]
    [TestCase("L,1,", "weight", "missing-value")]
    [TestCase("L,0,1", "rank", "bad-number")]
    [TestCase("L,,1", "rank", "missing-value")]
    [TestCase(",1,1", "ladder", "missing-value")]
    [TestCase("L,2,0.5", "rank", "duplicate-key")]
    [TestCase("L,1", "weight", "field-count")]
    public void A_wrong_row_is_named(string row, string column, string rule)
    {
        Folder.Write("weights.csv", "ladder,rank,weight", "", "L,2,0.5", row);
        AssertError("weights.csv", 4, column, rule);
    }

    [Test]
    public void A_missing_column_and_a_missing_file_are_named()
    {
        Folder.Write("weights.csv", "ladder,rank", "L,1");
        AssertError("weights.csv", 1, "weight", "missing-column");
        Folder.Delete("weights.csv");
        AssertError("weights.csv", 0, "", "missing-file");
        Directory.CreateDirectory(File);
        AssertError("weights.csv", 0, "", "unreadable-file");
        Assert.That(() => WeightFile.Read(" "), Throws.TypeOf<UsageException>().With.Message.Contains("file:weights.csv"));
    }

    [TestCase("L,1,0")]
    [TestCase("L,1,1.5")]
    [TestCase("L,1,-0.5")]
    public void Weights_out_of_range_are_refused_with_their_line(string row)
    {
        Folder.Write("weights.csv", "ladder,rank,weight", "L,2,0.5", row);
        AssertError("weights.csv", 3, "weight", "bad-number");
    }

    [Test]
    public void Weights_that_rise_with_the_rank_are_refused()
    {
        Folder.Write("weights.csv", "ladder,rank,weight", "L,2,0.5", "L,1,0.4");
        Assert.That(() => WeightFile.Read(File), Throws.TypeOf<UsageException>().With.Message.Contains("ladder L"));
    }

    [Test]
    public void A_rank_without_weight_is_asked_for_when_it_is_needed()
    {
        Folder.Write("weights.csv", "ladder,rank,weight", "L,1,1");
        var scheme = WeightFile.Read(File);
        Assert.That(() => scheme.WeightOf(two, new Rank(2), .6), Throws.TypeOf<UsageException>().With.Message.Contains("L,2,WEIGHT"));
    }

    private void AssertError(string file, int line, string column, string rule)
    {
        var failure = Assert.Throws<InvalidDatasetException>(() => WeightFile.Read(File));
        Assert.That(failure!.Errors.Select(e => (e.File, e.Line, e.Column, e.Rule)), Is.EqualTo([(file, line, column, rule)]));
    }
}
