using System.Text;

namespace PartnershipGraph.Dataset.Tests.Csv;

[TestFixture]
[SetCulture("tr-TR")]
public sealed class EncodingTests : FolderTest
{
    private static readonly byte[] mark = [0xEF, 0xBB, 0xBF];

    [Test]
    public async Task A_byte_order_mark_at_the_start_is_no_part_of_the_first_column()
    {
        Folder.WriteText("actors.csv", "\uFEFF\"id\",name,kind\nAAA,State A,state\nBBB,State B,state\n");
        Folder.WriteText("partnerships.csv", "\uFEFFsponsor,partner,date,event,title,ladder,rank\nAAA,BBB,2019,establish,T,L5,1\n");
        var records = await Folder.ReadAsync();
        Assert.That(records.Actors.All.Select(a => a.Id), Is.EqualTo(["AAA", "BBB"]));
        Assert.That(records.Partnerships, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_second_mark_at_the_start_is_one_error_and_hides_no_column()
    {
        Folder.WriteText("actors.csv", "\uFEFF\uFEFFid,name,kind\nAAA,State A,state\n");
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:1:id: stray-byte-order-mark"]));
    }

    [TestCase("\uFEFFAAA,BBB,2019,establish,T,L5,1", "sponsor")]
    [TestCase("AAA,BBB\uFEFF,2019,establish,T,L5,1", "partner")]
    [TestCase("AAA,BBB,2019,establish,T\uFEFFT,L5,1", "title")]
    [TestCase("AAA,BBB,2019,establish,\"T\uFEFF, T\",L5,1", "title")]
    [TestCase("AAA,BBB,2019,establish,T,L5,1\uFEFF", "rank")]
    [TestCase("\uFEFF", "sponsor", Description = "a line of its own")]
    public void A_mark_inside_the_file_is_named_by_line_and_column(string row, string column)
    {
        Folder.Partnerships("BBB,CCC,2019,establish,T,L5,1", "", row);
        Assert.That(Folder.Errors, Is.EqualTo([$"partnerships.csv:4:{column}: stray-byte-order-mark"]));
    }

    [Test]
    public void A_mark_at_the_very_end_is_named()
    {
        Folder.WriteText("partnerships.csv", DataFolder.Partnership + "\nAAA,BBB,2019,establish,T,L5,1\n\uFEFF");
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:3:sponsor: stray-byte-order-mark"]));
    }

    [Test]
    public void A_mark_before_an_actors_id_makes_no_unknown_actors()
    {
        Folder.Write("actors.csv", "id,name,kind", "\uFEFFAAA,State A,state", "BBB,State B,state");
        Folder.Partnerships("AAA,BBB,2019,establish,T,L5,1");
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:2:id: stray-byte-order-mark"]));
    }

    [TestCase("\n")]
    [TestCase("\r\n")]
    [TestCase("\r")]
    public void Latin_1_is_refused_where_it_shows(string lineBreak)
    {
        Folder.WriteBytes(
            "actors.csv", Encoding.Latin1.GetBytes($"id,name,kind{lineBreak}FRA,France,state{lineBreak}CIV,\"Ivory, Côte d'\",state{lineBreak}"));
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:3:name: wrong-encoding"]));
        Assert.That(Folder.Validate()[0].Message, Does.Contain("0xF4"));
    }

    [Test]
    public void Latin_1_far_into_a_file_is_refused_on_its_own_line()
    {
        var rows = Enumerable.Range(0, 5000).Select(n => FormattableString.Invariant($"S{n},Ünïcode {n},state\n"));
        byte[] bytes = [.. Encoding.UTF8.GetBytes("id,name,kind\n" + string.Concat(rows)), .. Encoding.Latin1.GetBytes("CIV,Côte,state\n")];
        Folder.WriteBytes("actors.csv", bytes);
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:5002:name: wrong-encoding"]));
    }

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    public void Other_encodings_with_a_mark_are_refused(string encoding) => AssertRefused(encoding, marked: true);

    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    public void Other_encodings_without_a_mark_are_refused(string encoding) => AssertRefused(encoding, marked: false);

    [Test]
    public void A_wrong_encoding_makes_no_unknown_actors_and_no_missing_file()
    {
        Folder.WriteBytes("actors.csv", Encoding.Latin1.GetBytes("id,name,kind\nAAA,Å,state\n"));
        Folder.WriteBytes("ladders.csv", Encoding.Latin1.GetBytes("ladder,rank,title\nL5,1,Å\n"));
        Folder.Partnerships("AAA,BBB,2019,establish,T,L5,1", "BBB,AAA,2019,establish,T,,9");
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:2:name: wrong-encoding", "ladders.csv:2:title: wrong-encoding"]));
    }

    [Test]
    public void A_file_cut_off_inside_a_character_is_truncated_not_in_another_encoding()
    {
        var whole = Encoding.UTF8.GetBytes(DataFolder.Partnership + "\nAAA,BBB,2019,establish,T,L5,1\nAAA,CCC,2019,establish,伙伴");
        Folder.WriteBytes("partnerships.csv", whole[..^1]);
        Assert.That(Folder.Errors, Is.EqualTo(["partnerships.csv:3:title: truncated-line"]));
    }

    [Test]
    public async Task Letters_outside_the_first_plane_and_no_characters_are_kept()
    {
        Folder.Write("actors.csv", "id,name,kind,aliases", "AAA,\U0001D49C \U00020BB7,state,x\uFFFEy", "BBB,B,state,");
        Folder.Partnerships("AAA,BBB,2019,establish,strategic partnership \uFFFE,,");
        var records = await Folder.ReadAsync();
        Assert.That(records.Actors.Find("\U0001D49C \U00020BB7").Single?.Id, Is.EqualTo("AAA"));
    }

    [TestCase(false)]
    [TestCase(true)]
    public void An_empty_file_lacks_its_columns(bool marked)
    {
        Folder.WriteBytes("actors.csv", marked ? mark : []);
        Assert.That(Folder.Errors, Is.EqualTo(["actors.csv:1:: missing-column"]));
    }

    private void AssertRefused(string name, bool marked)
    {
        var encoding = Encoding.GetEncoding(name);
        var text = encoding.GetBytes("id,name,kind\nAAA,State A,state\n");
        Folder.WriteBytes("actors.csv", [.. marked ? encoding.GetPreamble() : [], .. text]);
        var error = Folder.Validate().Single();
        Assert.That((error.File, error.Line, error.Rule), Is.EqualTo(("actors.csv", 1, "wrong-encoding")));
        Assert.That(error.Message, Does.Contain("UTF-16"));
    }
}
