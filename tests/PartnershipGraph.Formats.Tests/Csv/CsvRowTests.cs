namespace PartnershipGraph.Formats.Tests.Csv;

[TestFixture]
[SetCulture("de-DE")]
public sealed class CsvRowTests
{
    [Test]
    public void Ids_stay_the_text_they_are()
    {
        string[] ids = ["NA", "N/A", "null", "TRUE", "true", "001", "1", "1.0", "1e5", "100000", "9007199254740993", "9007199254740992",
            "None", "#N/A", "-", "nan", "Korea South", "back\\slash", "'x'", "=1+1", "#c", "%", "İ", "i", "I", "ı"];
        var text = "source,target\n" + string.Concat(ids.Select(id => $"{id},\n"));

        Assert.That(Reading.Read("ties.csv", text).Vertices, Is.EqualTo(ids));
    }

    [Test]
    public void Ids_are_equal_only_if_their_code_points_are()
    {
        var table = Reading.Read("ties.csv", "source,target\nC\u00F4te,Co\u0302te\nß,ss\na\u00AD,a\n\uFB01,fi\n\U0001F1E6,\U0001F1E7\n");

        Assert.That(table.Vertices, Has.Count.EqualTo(10));
    }

    [Test]
    public void Quotes_hold_separators_line_breaks_and_doubled_quotes()
    {
        const string text =
            "\uFEFFsource,target,weight,note\r\n"
            + "\"Korea, South\",\"Lao \"\"PDR\"\"\",2,\"first line\r\nsecond line\"\r\n"
            + "\"Korea, South\",中国,3,\r\n"
            + "中国,المغرب,4,\"x, y\"\r\n"
            + "\"two\nlines\",\"back\\slash\",5,\r\n\r\n\r\n";

        var table = Reading.Read("ties.csv", text);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(Reading.Ties(table), Is.EqualTo([
            "Korea, South-Lao \"PDR\" 2 @2", "Korea, South-中国 3 @4", "中国-المغرب 4 @5", "two\nlines-back\\slash 5 @6"]));
        Assert.That(table.Vertices, Is.EqualTo(["Korea, South", "Lao \"PDR\"", "中国", "المغرب", "two\nlines", "back\\slash"]));
    }

    [Test]
    public void Blanks_around_a_field_do_not_count_and_those_inside_quotes_are_text()
    {
        var table = Reading.Read("ties.csv", "source,target\n a\t,\" a\"\n\"a\" ,\u00A0a\na b,a  b\n");

        Assert.That(table.Vertices, Is.EqualTo(["a", " a", "\u00A0a", "a b", "a  b"]));
    }

    [Test]
    public void Rows_are_kept_as_they_come_loops_and_parallels_and_zeros_among_them()
    {
        var table = Reading.Read("ties.csv", "source,target,weight\nb,a,2\n\na,b,-3\na,a,0\n\t\nb,a,2\n");

        Assert.That(Reading.Ties(table), Is.EqualTo(["b-a 2 @2", "a-b -3 @4", "a-a 0 @5", "b-a 2 @7"]));
    }

    [Test]
    public void A_row_without_a_target_declares_a_vertex()
    {
        var table = Reading.Read("ties.csv", "source,target,weight\nsolo,,\na,b,1\nb, ,\nlast,\"\",\n");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(table.Vertices, Is.EqualTo(["solo", "a", "b", "last"]));
        Assert.That(Reading.Ties(table), Is.EqualTo(["a-b 1 @3"]));
        Assert.That(table.Warnings, Is.Empty);
    }

    [Test]
    public void A_weight_without_a_target_is_passed_over_and_counted()
    {
        var table = Reading.Read("ties.csv", "source,target,weight\na,,3\nb,,\nc,,0.5\n");

        Assert.That(table.Vertices, Is.EqualTo(["a", "b", "c"]));
        Assert.That(table.Warnings, Is.EqualTo(["2 rows have a weight and no target: it is passed over"]));
    }

    [TestCase("a,b\n", "2: field-count")]
    [TestCase("a,b,1,2\n", "2: field-count")]
    [TestCase("a,b,1,\n", "2: field-count")]
    [TestCase("a,b,1\n\na,b\n", "4: field-count")]
    [TestCase("a,\"b\nb\",1\na,b\n", "4: field-count")]
    [TestCase("a", "2: field-count")]
    [TestCase("\"\"\n", "2: field-count")]
    [TestCase(",b,1\n", "2:source: missing-source")]
    [TestCase(" ,b,1\n", "2:source: missing-source")]
    [TestCase("\" \",b,1\n", "2:source: missing-source")]
    [TestCase(",,\n", "2:source: missing-source")]
    [TestCase("a,b,\n", "2:weight: missing-weight")]
    [TestCase("a,b,1\na,c, \n", "3:weight: missing-weight")]
    [TestCase("a,b,\"\"\n", "2:weight: missing-weight")]
    [TestCase("a,,x\n", "2:weight: not-a-number")]
    [TestCase("a,x\"y,1\n", "2: bad-quote")]
    [TestCase("a,\"x\"y,1\n", "2: bad-quote")]
    [TestCase("a,b,1\na,\"x,1\nc,d,1\n", "3: open-quote")]
    public void A_row_of_another_shape_is_refused_with_its_line(string rows, string fault) =>
        Assert.That(Reading.Fault("ties.csv", "source,target,weight\n" + rows), Is.EqualTo(fault));

    [Test]
    public void The_first_fault_is_the_one_that_is_told() =>
        Assert.That(Reading.Fault("ties.csv", "source,target,weight\na,b,x\na,b\n\"c,d\n"), Is.EqualTo("2:weight: not-a-number"));

    [Test]
    public void The_column_is_called_what_the_header_calls_it() =>
        Assert.That(Reading.Fault("ties.csv", "SOURCE,Target,Weight\na,b,\n"), Is.EqualTo("2:Weight: missing-weight"));
}
