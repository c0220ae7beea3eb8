using CsCheck;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Formats.Alliances;
using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Merging;

namespace PartnershipGraph.Formats.Tests.Countries;

/// <summary>The years and days in which states come, go, and hand their number to another.</summary>
internal sealed class HandoverTests
{
    private static readonly int[] handedOn = [255, 260, 265, 315, 316, 341, 345, 347, 678, 679, 680, 730, 816, 817, 2];

    private static readonly Gen<DateSpan> spells =
        from first in Gen.Int[0, 60_000]
        from length in Gen.Int[1, 40_000]
        from openBefore in Gen.Int[0, 4]
        from openAfter in Gen.Int[0, 4]
        let begin = new DateOnly(1850, 1, 1).AddDays(first)
        select new DateSpan(openBefore == 0 ? null : begin, openAfter == 0 ? null : begin.AddDays(length));

    /// <summary>A state has its number in the years of its first and of its last day, and in none beyond.</summary>
    [TestCase(255, 1945, 1946, "DEU", Description = "Germany is no more from 9 May 1945")]
    [TestCase(260, 1949, 1948, "DEU")]
    [TestCase(265, 1949, 1948, "DDR")]
    [TestCase(265, 1990, 1991, "DDR")]
    [TestCase(300, 1918, 1919, "AUH")]
    [TestCase(305, 1918, 1917, "AUT")]
    [TestCase(310, 1918, 1917, "HUN")]
    [TestCase(315, 1918, 1917, "CSK")]
    [TestCase(315, 1992, 1993, "CSK", Description = "a state that ends on New Year's Day is not of that year")]
    [TestCase(316, 1993, 1992, "CZE")]
    [TestCase(317, 1993, 1992, "SVK")]
    [TestCase(327, 1860, 1861, "PAP")]
    [TestCase(341, 1918, 1919, "MNE")]
    [TestCase(341, 2006, 2005, "MNE")]
    [TestCase(345, 1878, 1877, "YUG")]
    [TestCase(347, 2008, 2007, "XKX")]
    [TestCase(511, 1963, 1962, "ZAN")]
    [TestCase(511, 1964, 1965, "ZAN")]
    [TestCase(531, 1993, 1992, "ERI")]
    [TestCase(565, 1990, 1989, "NAM")]
    [TestCase(626, 2011, 2010, "SSD")]
    [TestCase(678, 1926, 1925, "YAR")]
    [TestCase(678, 1990, 1991, "YAR")]
    [TestCase(679, 1990, 1989, "YEM")]
    [TestCase(680, 1967, 1966, "YMD")]
    [TestCase(680, 1990, 1991, "YMD")]
    [TestCase(713, 1949, 1948, "TWN")]
    [TestCase(730, 1905, 1906, "COW730")]
    [TestCase(731, 1948, 1947, "PRK")]
    [TestCase(732, 1948, 1947, "KOR")]
    [TestCase(816, 1954, 1953, "VNM")]
    [TestCase(817, 1954, 1953, "RVN")]
    [TestCase(817, 1975, 1976, "RVN")]
    [TestCase(860, 2002, 2001, "TLS")]
    public void A_number_begins_and_ends_with_its_state(int cow, int within, int beyond, string id)
    {
        Assert.That((StateCodes.Find(cow, within)?.Id, StateCodes.WhyNone(cow, within)), Is.EqualTo((id, (string?)null)));
        Assert.That((StateCodes.Find(cow, beyond), StateCodes.WhyNone(cow, beyond)), Is.EqualTo(((StateCode?)null, LeftOut.NotInYear)));
    }

    [TestCase(345, "1992-04-26", "1992-04-27", "YUG 1992-04-26..1992-04-27")]
    [TestCase(345, "1992-04-27", "1992-04-28", "SRB 1992-04-27..1992-04-28")]
    [TestCase(345, "1992-04-26", "1992-04-28", "YUG 1992-04-26..1992-04-27 SRB 1992-04-27..1992-04-28")]
    [TestCase(345, null, "1878-07-13", "", Description = "the state has no day before its first")]
    [TestCase(345, null, null, "YUG 1878-07-13..1992-04-27 SRB 1992-04-27..")]
    [TestCase(255, "1945-05-09", "1990-10-03", "", Description = "touches the two Germanies, overlaps neither")]
    [TestCase(255, "1945-05-08", "1990-10-04", "DEU 1945-05-08..1945-05-09 DEU 1990-10-03..1990-10-04")]
    [TestCase(255, "1945-05", "1990", "DEU 1945-05..1945-05-09", Description = "1990 stands for its first day, on which the number was nobody's")]
    [TestCase(260, "1949", "1990-11", "DEU 1949-05-23..1990-10-03")]
    [TestCase(341, "1900", "2010", "MNE 1900..1918-12-01 MNE 2006-06-12..2010")]
    [TestCase(2, "1949-04", "1955", "USA 1949-04..1955", Description = "dates stay as precise as they were")]
    [TestCase(999, "1949", "1955", "")]
    public void A_spell_is_cut_on_the_day_of_the_handover(int cow, string? from, string? to, string parts) =>
        Assert.That(Told(AllianceRows.Within(cow, DateSpan.Between(Date(from), Date(to)))), Is.EqualTo(parts));

    /// <summary>Nothing of a spell is told twice, and nothing of it is lost while its number is a state's.</summary>
    [Test]
    public void The_parts_of_a_spell_are_its_days_on_which_a_state_has_the_number() =>
        Gen.Select(Gen.Int[0, handedOn.Length - 1].Select(i => handedOn[i]), spells, Gen.Int[0, 65_000]).Sample((cow, spell, at) =>
        {
            var parts = AllianceRows.Within(cow, spell);
            DateOnly[] days = [new DateOnly(1850, 1, 1).AddDays(at), .. StateCodes.Of(cow).SelectMany(s => Near(s.Span)), .. Near(spell)];
            foreach (var day in days)
            {
                Assert.That(
                    parts.Where(p => p.Span.Holds(day)).Select(p => p.State.Id),
                    Is.EqualTo(StateCodes.Of(cow).Where(s => s.Span.Holds(day) && spell.Holds(day)).Select(s => s.Id)), $"{cow} {spell} {day}");
            }

            Assert.That(parts.Where(p => p.Span.From >= p.Span.To), Is.Empty, "a part has days");
        });

    [TestCase(2, 20, 1949, null, "USA CAN")]
    [TestCase(345, 344, 1991, null, "YUG HRV", Description = "the number's state at the end of the year")]
    [TestCase(345, 344, 1992, null, "SRB HRV")]
    [TestCase(999, 998, 1949, LeftOut.UnknownCode, "999")]
    [TestCase(2, 998, 1949, LeftOut.UnknownCode, "998")]
    [TestCase(265, 998, 1995, LeftOut.NotInYear, "265", Description = "the first of the two is named")]
    [TestCase(260, 255, 1990, LeftOut.SamePair, "")]
    [TestCase(678, 679, 1990, null, "YAR YEM", Description = "one ends and the other begins in the year")]
    [TestCase(365, 365, 1990, LeftOut.SamePair, "")]
    public void Two_numbers_are_a_pair_of_their_year_or_it_is_told_why_not(int first, int second, int year, string? reason, string told)
    {
        var unplaced = new Unplaced();

        Assert.That(StatePair.Find(first, second, year, unplaced, out var pair), Is.EqualTo(reason));

        if (reason is null)
            Assert.That($"{pair.First.Id} {pair.Second.Id}", Is.EqualTo(told));
        Assert.That(
            unplaced.Sentences(),
            Is.EqualTo(reason is LeftOut.UnknownCode or LeftOut.NotInYear ? new[] { $"Left out for '{reason}': {told} (1)." } : []));
    }

    [Test]
    public void Actors_are_states_territories_and_organisations_each_noted_once()
    {
        var actors = new ActorRegister();
        foreach (var iso3 in new[] { "HKG", "SRB", "MNE", "SRB" })
            actors.Note(StateCodes.OfIso3(iso3)!);
        actors.NoteOrganization("NATO", "Pact");
        actors.NoteOrganization("NATO", "Another name");
        actors.Note(StateCodes.Find(511, 1963)!);

        Assert.That(
            actors.All.Select(a => $"{a.Id} {a.Kind} {a.Name} {a.Cow} {a.Iso3} {a.Existence.Begin}..{a.Existence.End}"),
            Is.EqualTo(new[]
            {
                "HKG Territory Hong Kong  HKG ..", "MNE State Montenegro 341 MNE ..", "NATO Organization Pact   ..", "SRB State Serbia 345 SRB 1992-04-27..",
                "ZAN State Zanzibar 511  1963-12-19..1964-04-27",
            }));
    }

    [TestCase("yug", null, Description = "a former code stands nowhere as a code of today")]
    [TestCase("srb", "SRB")]
    [TestCase("Deu", "DEU")]
    [TestCase("", null)]
    public void A_code_is_found_in_any_case(string iso3, string? id) => Assert.That(StateCodes.OfIso3(iso3)?.Id, Is.EqualTo(id));

    [TestCase("czechoslovakia", "CSK")]
    [TestCase("GERMANY", "DEU")]
    [TestCase("Hong Kong", "HKG")]
    [TestCase("Atlantis", null)]
    public void So_is_a_name_also_of_a_state_that_is_gone(string name, string? id) => Assert.That(StateCodes.OfName(name)?.Id, Is.EqualTo(id));

    [TestCase(1, "0001..0002")]
    [TestCase(1999, "1999..2000")]
    [TestCase(9999, "9999..", Description = "no year follows that a date could have")]
    public void A_year_is_all_its_days(int year, string span) =>
        Assert.That($"{Formats.Countries.Years.Of(year).Begin}..{Formats.Countries.Years.Of(year).End}", Is.EqualTo(span));

    private static IEnumerable<DateOnly> Near(DateSpan span) =>
        new[] { span.From, span.To }.OfType<DateOnly>().SelectMany(d => new[] { d.AddDays(-1), d, d.AddDays(1) });

    private static PartialDate? Date(string? text) => text is null ? null : PartialDate.Parse(text);

    private static string Told(IEnumerable<(StateCode State, DateSpan Span)> parts) =>
        string.Join(' ', parts.Select(p => $"{p.State.Id} {p.Span.Begin}..{p.Span.End}"));
}
