using CsCheck;
using PartnershipGraph.Domain.Alliances;
using PartnershipGraph.Domain.Provenance;
using PartnershipGraph.Formats.Alliances;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Tests.Alliances;

internal sealed class DyadYearsTests
{
    private static readonly int[] codes = [2, 20, 200, 220];
    private static readonly string[] ids = ["USA", "CAN", "GBR", "FRA"];

    private static readonly Gen<(int From, int To, int Year, AllianceKind? Kind)> row =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[1950, 1957], Gen.OneOf(Gen.Enum<AllianceKind>().Select(k => (AllianceKind?)k), Gen.Const((AllianceKind?)null)));

    /// <summary>A spell tells on the last day of every year what the rows of that year tell, and nothing of other years.</summary>
    [Test]
    public void Spells_hold_in_the_years_of_their_rows([Values] bool isMutual) => row.List[0, 40].Sample(rows =>
    {
        var output = new FieldOutput();
        var years = new DyadYears(output, "X", isMutual, new Citation("", "", Confidence.High));
        rows.ForEach(r => years.Add(new RowTally("f", "l"), codes[r.From], codes[r.To], r.Year, r.Kind));

        years.Conclude(CancellationToken.None);

        for (var year = 1949; year <= 1959; year++)
        {
            var day = new DateOnly(year, 12, 31);
            for (var a = 0; a < ids.Length; a++)
            {
                for (var b = 0; b < ids.Length; b++)
                {
                    if (a == b)
                        continue;
                    var told = output.Alliances.Where(m => m.Member == ids[a] && m.Alliance.Contains(ids[b], StringComparison.Ordinal) && m.Span.Holds(day)).ToList();
                    Assert.That(told, Has.Count.LessThan(2));
                    Assert.That(told.SingleOrDefault()?.Kind, Is.EqualTo(Expected(rows, a, b, year, isMutual)));
                }
            }
        }
    });

    [Test]
    public void Years_that_follow_each_other_with_the_same_promise_are_one_spell()
    {
        var output = new FieldOutput();
        var years = new DyadYears(output, "X", isMutual: true, new Citation("", "", Confidence.High));
        foreach (var (year, kind) in new[] { (1950, AllianceKind.Defense), (1951, AllianceKind.Defense), (1952, AllianceKind.Entente), (1954, AllianceKind.Entente) })
            years.Add(new RowTally("f", "l"), 2, 20, year, kind);

        years.Conclude(CancellationToken.None);

        Assert.That(
            output.Alliances.Where(m => m.Member == "USA").Select(m => $"{m.Alliance} {m.Kind} {m.Span.Begin} {m.Span.End}"),
            Is.EqualTo(["X CAN-USA Defense 1950 1952", "X CAN-USA Entente 1952 1953", "X CAN-USA Entente 1954 1955"]));
    }

    /// <summary>The strongest of all rows; of the other direction where the promises are mutual, or this one has no row at all.</summary>
    private static AllianceKind? Expected(List<(int From, int To, int Year, AllianceKind? Kind)> rows, int a, int b, int year, bool isMutual)
    {
        var own = rows.Where(r => r.From == a && r.To == b && r.Year == year).ToList();
        var back = rows.Where(r => r.From == b && r.To == a && r.Year == year).ToList();
        return (isMutual || own.Count == 0 ? own.Concat(back) : own).Select(r => r.Kind).Where(k => k is not null).Order().FirstOrDefault();
    }
}
