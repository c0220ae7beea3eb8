using System.Text;
using CsCheck;
using PartnershipGraph.Analysis.Ties;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Formats.Alliances;
using PartnershipGraph.Formats.Fields;

namespace PartnershipGraph.Formats.Tests.Alliances;

/// <summary>Of the promises that a row marks, the strongest is taken; of its dates, as much as is known.</summary>
internal sealed class ObligationsTests
{
    private static readonly (string Column, AllianceKind Kind)[] columns =
    [
        ("e", AllianceKind.Entente), ("d", AllianceKind.Defense), ("c", AllianceKind.Consultation), ("o", AllianceKind.Offense), ("x", AllianceKind.Nonaggression), ("n", AllianceKind.Neutrality),
    ];

    [TestCase("e,d,c,o,x,n", "1,1,1,1,1,1", AllianceKind.Defense)]
    [TestCase("e,d,c,o,x,n", "1,0,1,1,1,1", AllianceKind.Offense)]
    [TestCase("e,d,c,o,x,n", "1,0,1,0,1,1", AllianceKind.Neutrality)]
    [TestCase("e,d,c,o,x,n", "1,0,1,0,1,0", AllianceKind.Consultation)]
    [TestCase("e,d,c,o,x,n", "1,0,0,0,1,0", AllianceKind.Nonaggression)]
    [TestCase("e,d,c,o,x,n", "1,0,0,0,0,0", AllianceKind.Entente)]
    [TestCase("e,d,c,o,x,n", "0,0,0,0,0,0", null)]
    [TestCase("e,d,c,o,x,n", ",NA,-9,.,NaN,", null, Description = "what is missing promises nothing")]
    [TestCase("n,x,o", "1,1,0", AllianceKind.Neutrality, Description = "a column that is not there promises nothing")]
    [TestCase("z", "1", null)]
    public void The_strongest_mark_counts(string header, string row, AllianceKind? kind) => Assert.That(Strongest(header, row), Is.EqualTo(kind));

    [Test]
    public void The_order_of_columns_means_nothing() => Gen.Select(Gen.Shuffle(columns), Gen.Bool.Array[6]).Sample((shuffled, marks) =>
    {
        var set = shuffled.Zip(marks).Where(m => m.Second).Select(m => m.First.Kind).ToList();

        var found = Strongest(string.Join(',', shuffled.Select(c => c.Column)), string.Join(',', marks.Select(m => m ? 1 : 0)));

        Assert.That(found, Is.EqualTo(set.Count == 0 ? (AllianceKind?)null : set.Min()));
    });

    [TestCase("1949,4,5", "1949-04-05")]
    [TestCase("1949,12,31", "1949-12-31")]
    [TestCase("1949.0,4.0,5.0", "1949-04-05")]
    [TestCase("1949,4,0", "1949-04")]
    [TestCase("1949,4,", "1949-04")]
    [TestCase("1949,4,NA", "1949-04")]
    [TestCase("1949,0,5", "1949", Description = "a day without its month is none")]
    [TestCase("1949,-9,5", "1949")]
    [TestCase("1949,,", "1949")]
    [TestCase("987,1,2", "0987-01-02")]
    [TestCase("1948,2,29", "1948-02-29")]
    [TestCase("0,4,5", null)]
    [TestCase(",4,5", null)]
    [TestCase("-9,4,5", null)]
    public void A_date_is_as_precise_as_its_columns(string row, string? date) => Assert.That(Date("y,m,d", row), Is.EqualTo(date));

    [TestCase("y", "1949", "1949")]
    [TestCase("y,m", "1949,4", "1949-04")]
    [TestCase("d,y", "5,1949", "1949")]
    [TestCase("d,m,y", "5,4,1949", "1949-04-05")]
    [TestCase("m,d", "4,5", null)]
    public void A_date_is_made_of_the_columns_that_are_there(string header, string row, string? date) => Assert.That(Date(header, row), Is.EqualTo(date));

    [TestCase("1949,2,29")]
    [TestCase("1949,13,1")]
    [TestCase("1949,4,31")]
    [TestCase("1949,-1,1")]
    [TestCase("1949,4,100")]
    [TestCase("10000,1,1")]
    [TestCase("-5,1,1")]
    public void A_day_that_no_calendar_has_is_a_fault_of_its_row(string row)
    {
        var fault = Assert.Throws<InvalidTieFileException>(() => Date("y,m,d", row))!;

        Assert.That((fault.Line, fault.Column, fault.Rule), Is.EqualTo((2, "y", "bad-date")));
    }

    private static AllianceKind? Strongest(string header, string row)
    {
        using var table = Table(header, row);
        var obligations = new Obligations(table, columns);
        table.Next();
        return obligations.Strongest(table);
    }

    private static string? Date(string header, string row)
    {
        using var table = Table(header, row);
        var date = new SourceDate(table, "y", "m", "d");
        table.Next();
        return date.Of(table)?.ToString();
    }

    private static FieldTable Table(string header, string row) => new(new TieFile("t.csv"), Encoding.UTF8.GetBytes($"{header}\n{row}\n"), _ => true);
}
