using PartnershipGraph.Domain.Time;
using PartnershipGraph.Formats.Alliances;

namespace PartnershipGraph.Formats.Tests.Alliances;

internal sealed class SourceSpellTests
{
    [TestCase("1949-04-04", "1955", "1949-04-04 1955")]
    [TestCase("1949-04-04", null, "1949-04-04 ")]
    [TestCase(null, "1955-06", " 1955-06")]
    [TestCase("1840-07-15", "1840-11-27", "1840-07-15 1840-11-27")]
    [TestCase("1840-07-15", "1840-07", "1840-07-15 1840-08", Description = "an end within the month of the beginning is the end of the month")]
    [TestCase("1840-12-15", "1840-12", "1840-12-15 1841-01")]
    [TestCase("1840-07-15", "1840", "1840-07-15 1841")]
    [TestCase("1840", "1840", "1840 1841")]
    [TestCase("1840-07-15", "1840-07-15", null, Description = "no day")]
    [TestCase("1840-07-15", "1840-06", null)]
    [TestCase("1840-07-15", "1839", null)]
    [TestCase("9999-12-05", "9999-12", null, Description = "no month follows")]
    public void A_spell_is_made_of_what_is_known(string? from, string? to, string? expected)
    {
        var span = SourceSpell.Between(Date(from), Date(to));

        Assert.That(span is { } s ? $"{s.Begin} {s.End}" : null, Is.EqualTo(expected));
    }

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);
}
