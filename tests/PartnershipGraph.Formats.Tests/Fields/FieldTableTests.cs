using System.Text;
using CsCheck;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Tests.Fields;

/// <summary>How values stand in tables of the field, and how their absence does.</summary>
internal sealed class FieldTableTests
{
    [TestCase("1945", 1945)]
    [TestCase("-5", -5)]
    [TestCase("345.0", 345)]
    [TestCase("  7 ", 7)]
    [TestCase("", null)]
    [TestCase("NA", null)]
    [TestCase(".", null)]
    [TestCase("-9", null)]
    [TestCase("-9.0", null)]
    [TestCase("NaN", null)]
    public void A_whole_number_or_one_that_is_missing(string text, int? value) => Assert.That(At(text, t => t.OptionalWhole(0)), Is.EqualTo(value));

    [TestCase("0.25", 0.25)]
    [TestCase("-1.5", -1.5)]
    [TestCase("1e3", 1000)]
    [TestCase("0", 0)]
    [TestCase("NA", null)]
    [TestCase("", null)]
    [TestCase("-9", null)]
    public void A_number_or_one_that_is_missing(string text, double? value) => Assert.That(At(text, t => t.OptionalNumber(0)), Is.EqualTo(value));

    [TestCase("1", true)]
    [TestCase("1.0", true)]
    [TestCase("0", false)]
    [TestCase("", false)]
    [TestCase("-9", false)]
    public void A_mark_that_is_missing_is_none(string text, bool isSet) => Assert.That(At(text, t => t.Flag(0)), Is.EqualTo(isSet));

    [Test]
    public void A_column_that_the_file_lacks_is_missing_everywhere() => Assert.That(
        At("1", t => (t.IndexOf("b"), t.OptionalWhole(-1), t.OptionalNumber(-1), t.Flag(-1), t.Text(-1))),
        Is.EqualTo((-1, (int?)null, (double?)null, false, "")));

    [TestCase("1.5", "whole", "not-a-number")]
    [TestCase("na", "whole", "not-a-number", Description = "only NA is missing")]
    [TestCase("99999999999", "whole", "not-a-number")]
    [TestCase("1,5", "number", "not-a-number")]
    [TestCase("0", "year", "bad-year")]
    [TestCase("10000", "year", "bad-year")]
    [TestCase("-1", "year", "bad-year")]
    [TestCase("NA", "year", "not-a-number", Description = "a year is never missing")]
    [TestCase("2", "mark", "bad-mark")]
    [TestCase("-1", "mark", "bad-mark")]
    [TestCase("yes", "mark", "not-a-number")]
    public void What_is_none_is_named_with_its_line_and_column(string text, string what, string rule)
    {
        var fault = Assert.Throws<InvalidTieFileException>(() => At(text, t => what switch
        {
            "whole" => t.OptionalWhole(0),
            "year" => t.Year(0),
            "mark" => t.Flag(0) ? 1 : 0,
            _ => t.OptionalNumber(0),
        }))!;

        Assert.That((fault.File, fault.Line, fault.Column, fault.Rule), Is.EqualTo(("t.csv", 2, "A", rule)));
    }

    [TestCase("1", 1)]
    [TestCase("9999", 9999)]
    [TestCase("2012.0", 2012)]
    public void Years_are_those_that_a_date_can_have(string text, int year) => Assert.That(At(text, t => t.Year(0)), Is.EqualTo(year));

    [TestCase(";")]
    [TestCase("\t")]
    [TestCase(",")]
    public void Fields_end_in_a_comma_a_semicolon_or_a_tab(string separator)
    {
        using var folder = new FieldFolder().With(
            "t.csv", string.Join(separator, "ccode1", "ccode2", "year", "flow1", "flow2"), string.Join(separator, "2", "20", "1990", "1.5", "2"));

        Assert.That(FieldFolder.Substance(folder.Read(FieldData.CowTrade)), Has.Member("USA CAN 1990 trade_value 3.5"));
    }

    [Test]
    public void A_mark_of_the_byte_order_is_no_part_of_the_first_name()
    {
        using var folder = new FieldFolder().With("t.csv", "\uFEFFccode1,ccode2,year,flow1,flow2", "2,20,1990,1,2");

        Assert.That(folder.Read(FieldData.CowTrade).Merge.Total.Written, Is.EqualTo(1));
    }

    /// <summary>To the last bit, whatever came first: sums of many numbers differ by their order otherwise.</summary>
    [Test]
    public void A_sum_does_not_depend_on_the_order_of_its_parts() => Gen.Double[-1e9, 1e9].Array[0, 20].Sample(parts =>
    {
        var (forth, back) = (new OrderlessSums<string>(), new OrderlessSums<string>());
        foreach (var part in parts)
            forth.Add("a", part);
        foreach (var part in parts.Reverse())
            back.Add("a", part);

        Assert.That(forth.Of("a"), Is.EqualTo(back.Of("a")));
        Assert.That(forth.Of("a"), Is.EqualTo(parts.Sum()).Within(1e-3));
        Assert.That((forth.Of("b"), forth.Keys.Count()), Is.EqualTo((0d, parts.Length == 0 ? 0 : 1)), "asking makes no part");
    });

    private static T At<T>(string text, Func<FieldTable, T> read)
    {
        using var table = new FieldTable(new TieFile("t.csv"), Encoding.UTF8.GetBytes($"A\n\"{text}\"\n"), _ => true);
        Assert.That(table.Next(), Is.True);
        return read(table);
    }
}
