namespace PartnershipGraph.Formats.Tests.Csv;

[TestFixture]
[SetCulture("tr-TR")]
public sealed class CsvHeaderTests
{
    [TestCase("source,target,weight\na,b,2\n")]
    [TestCase("SOURCE,Target,WEIGHT\na,b,2\n")]
    [TestCase("weight,target,source\n2,b,a\n")]
    [TestCase("source;target;weight\na;b;2\n")]
    [TestCase("source\ttarget\tweight\na\tb\t2\n")]
    [TestCase("  source , target\t,weight \n a ,\tb , 2 \n")]
    [TestCase("\"source\",\"target\",\"weight\"\n\"a\",\"b\",\"2\"\n")]
    [TestCase(" \"source\" ,\"target\" , \" weight \"\n \"a\" , \"b\", \" 2 \"\n")]
    [TestCase("\uFEFFsource,target,weight\na,b,2\n")]
    [TestCase("\uFEFF\"source\",target,weight\na,b,2\n")]
    [TestCase("source,target,weight\r\na,b,2\r\n")]
    [TestCase("source,target,weight\ra,b,2\r")]
    [TestCase("source,target,weight\na,b,2")]
    [TestCase("Id,Source,Target,Type,Label,Timeset,Weight\n1,a,b,Undirected,5,,2.0\n")]
    [TestCase("source,target,weight,,\na,b,2,,\n", Description = "columns without a name, as spreadsheets leave them")]
    [TestCase("source;target;weight;a,b\na;b;2;x,y\n", Description = "another separator inside a name")]
    [TestCase("source,target,weight,a;b;c;d\na,b,2,x;y\n")]
    [TestCase("source\ttarget\tweight\ta,b;c\na\tb\t2\t\n")]
    public void Columns_are_found_by_name(string text)
    {
        var table = Reading.Read("ties.csv", text);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Ties(table), Is.EqualTo(["a-b 2 @2"]));
        Assert.That(table.HasWeights, Is.True);
        Assert.That(table.Vertices, Is.EqualTo(["a", "b"]));
    }

    [Test]
    public void The_weight_keeps_the_name_it_has_in_the_file() =>
        Assert.That(Reading.Read("ties.csv", "Source,Target, WEIGHT \na,b,1\n").WeightColumn, Is.EqualTo("WEIGHT"));

    [Test]
    public void Without_a_column_of_weights_every_tie_weighs_1()
    {
        var table = Reading.Read("ties.csv", "source,target,note\na,b,7\n");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Ties(table), Is.EqualTo(["a-b 1 @2"]));
        Assert.That(table.HasWeights, Is.False);
        Assert.That(table.WeightColumn, Is.Empty);
    }

    [Test]
    public void A_header_alone_is_an_empty_network([Values("source,target", "source,target,weight\n", "source,target\n\n \n")] string text)
    {
        var table = Reading.Read("ties.csv", text);

        Assert.That(table.Vertices, Is.Empty);
        Assert.That(table.Ties, Is.Empty);
    }

    [TestCase("", "0: empty-file")]
    [TestCase("\uFEFF", "0: empty-file")]
    [TestCase("\n \n\t\n", "0: empty-file")]
    [TestCase("a,b,2\nc,d,3\n", "1:source: missing-column")]
    [TestCase("target,weight\nb,2\n", "1:source: missing-column")]
    [TestCase("source,weight\nb,2\n", "1:target: missing-column")]
    [TestCase("source,to,weight\nb,c,2\n", "1:target: missing-column")]
    [TestCase("source|target|weight\na|b|2\n", "1:source: missing-column")]
    [TestCase("source,target,Source\na,b,c\n", "1: duplicate-column")]
    [TestCase("source,target,weight,WEIGHT\na,b,1,2\n", "1: duplicate-column")]
    [TestCase("source,target,note,note\na,b,1,2\n", "1: duplicate-column")]
    [TestCase("\n\nsource,weight\n", "3:target: missing-column")]
    [TestCase("sou\"rce,target\n", "1: bad-quote")]
    [TestCase("\"source,target\na,b\n", "1: open-quote")]
    [TestCase("ſource,target\na,b\n", "1:source: missing-column", Description = "a long s is no s")]
    public void A_header_that_names_no_ties_is_refused(string text, string fault) =>
        Assert.That(Reading.Fault("ties.csv", text), Is.EqualTo(fault));

    [Test]
    public void Another_separator_is_named_in_the_remedy()
    {
        var fault = Reading.Refused("ties.csv", "source|target\na|b\n"u8.ToArray());

        Assert.That(fault.Remedy, Does.Contain("comma, semicolon or tab"));
    }
}
