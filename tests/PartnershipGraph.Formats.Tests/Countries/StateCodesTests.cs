using System.Globalization;
using PartnershipGraph.Domain.Time;
using PartnershipGraph.Formats.Countries;
using PartnershipGraph.Formats.Fields;
using PartnershipGraph.Formats.Tests.Fields;

namespace PartnershipGraph.Formats.Tests.Countries;

internal sealed class StateCodesTests
{
    [TestCase(2, 1816, "USA")]
    [TestCase(255, 1914, "DEU")]
    [TestCase(255, 1960, null)]
    [TestCase(255, 1990, "DEU")]
    [TestCase(260, 1954, "DEU", Description = "the Federal Republic is older than its place in the system")]
    [TestCase(260, 1990, "DEU")]
    [TestCase(260, 1991, null)]
    [TestCase(265, 1989, "DDR")]
    [TestCase(265, 1991, null)]
    [TestCase(678, 1980, "YAR")]
    [TestCase(679, 1989, null)]
    [TestCase(679, 1990, "YEM")]
    [TestCase(680, 1980, "YMD")]
    [TestCase(345, 1913, "YUG")]
    [TestCase(345, 1991, "YUG")]
    [TestCase(345, 1992, "SRB", Description = "the state that holds the number at the end of the year")]
    [TestCase(345, 2020, "SRB")]
    [TestCase(347, 2007, null)]
    [TestCase(347, 2008, "XKX")]
    [TestCase(816, 1980, "VNM")]
    [TestCase(817, 1975, "RVN")]
    [TestCase(817, 1976, null)]
    [TestCase(315, 1992, "CSK")]
    [TestCase(315, 1993, null)]
    [TestCase(316, 1993, "CZE")]
    [TestCase(365, 1970, "RUS")]
    [TestCase(365, 2020, "RUS")]
    [TestCase(713, 2000, "TWN")]
    [TestCase(565, 2000, "NAM")]
    [TestCase(300, 1914, "AUH")]
    [TestCase(730, 1900, "COW730", Description = "its abbreviation is the code of South Korea")]
    [TestCase(732, 2000, "KOR")]
    [TestCase(740, 1951, "JPN", Description = "an occupation makes no gap")]
    [TestCase(221, 1980, "MCO", Description = "older than its place in the system")]
    [TestCase(341, 1912, "MNE")]
    [TestCase(341, 1950, null)]
    [TestCase(8152, 1874, null)]
    public void A_number_means_a_state_in_a_year(int cow, int year, string? id) => Assert.That(StateCodes.Find(cow, year)?.Id, Is.EqualTo(id));

    [Test]
    public void A_number_stands_for_one_state_at_a_time()
    {
        foreach (var rows in StateCodes.All.Where(s => s.Cow is not null).GroupBy(s => s.Cow))
        {
            foreach (var (first, second) in rows.Zip(rows.Skip(1)))
            {
                Assert.That(first.Span.Intersect(second.Span), Is.Null, first.Name);
            }
        }
    }

    [Test]
    public void No_id_is_the_ISO_code_of_another()
    {
        var codes = StateCodes.All.Where(s => s.Iso3.Length > 0).Select(s => s.Iso3).ToHashSet(StringComparer.Ordinal);

        Assert.That(StateCodes.All.Where(s => s.Id != s.Iso3 && codes.Contains(s.Id)), Is.Empty);
        Assert.That(StateCodes.All.Where(s => s.Iso3.Length > 0 && s.Id != s.Iso3), Is.Empty);
    }

    [Test]
    public void Every_spell_of_the_state_system_has_its_state()
    {
        foreach (var row in Rows("cow_states_v2016.csv"))
        {
            var code = int.Parse(row["ccode"], CultureInfo.InvariantCulture);
            for (var year = int.Parse(row["styear"], CultureInfo.InvariantCulture); year <= int.Parse(row["endyear"], CultureInfo.InvariantCulture); year++)
            {
                Assert.That(StateCodes.Find(code, year), Is.Not.Null, $"{row["statenme"]} {year}");
            }
        }
    }

    /// <summary>What ended in the system ended here on the same day; what goes on in 2016 has no end.</summary>
    [Test]
    public void States_end_when_the_state_system_says()
    {
        foreach (var state in Rows("cow_states_v2016.csv").GroupBy(r => r["ccode"], StringComparer.Ordinal))
        {
            var end = state.Max(r => new DateOnly(Number(r["endyear"]), Number(r["endmonth"]), Number(r["endday"])));
            var last = StateCodes.Of(Number(state.Key)).MaxBy(s => s.Span, DateSpan.Order)!;
            Assert.That(last.Span.To, Is.EqualTo(end.Year == 2016 ? (DateOnly?)null : end.AddDays(1)), last.Name);
        }
    }

    [Test]
    public void The_crosswalk_has_the_same_codes()
    {
        // The crosswalk has no year: it gives the Papal States' number to the Vatican.
        foreach (var row in Rows("countrycode_codelist.csv").Where(r => r["iso3c"].Length > 0))
        {
            Assert.That(StateCodes.OfIso3(row["iso3c"]), Is.Not.Null, row["country.name.en"]);
            if (row["cown"] is { Length: > 0 } cown && row["iso3c"] != "VAT")
            {
                Assert.That(StateCodes.Find((int)double.Parse(cown, CultureInfo.InvariantCulture), 2016)?.Iso3, Is.EqualTo(row["iso3c"]), row["country.name.en"]);
            }
        }
    }

    [Test]
    public void Every_code_of_ISO_3166_is_a_place() =>
        Assert.That(Rows("country-codes.csv").Select(r => r["ISO3166-1-Alpha-3"]).Where(c => c.Length > 0 && StateCodes.OfIso3(c) is null), Is.Empty);

    [Test]
    public void An_actor_of_several_rows_lives_from_the_first_to_the_last()
    {
        var actors = new ActorRegister();
        actors.Note(StateCodes.Find(260, 1970)!);
        actors.Note(StateCodes.Find(345, 1970)!);

        Assert.That(
            actors.All.Select(a => $"{a.Id} {a.Name} {a.Cow} {a.Iso3} {a.Existence.Begin} {a.Existence.End}"),
            Is.EqualTo(["DEU Germany 255 DEU  ", "YUG Yugoslavia 345  1878-07-13 1992-04-27"]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static List<Dictionary<string, string>> Rows(string name)
    {
        var rows = new List<Dictionary<string, string>>();
        using var table = new FieldTable(new TieFile(name), File.ReadAllBytes(ExternalFolder.File("country_codes", name)), _ => true);
        while (table.Next())
        {
            rows.Add(table.Columns.ToDictionary(c => c, c => table.Text(table.IndexOf(c)), StringComparer.Ordinal));
        }

        Assert.That(rows, Has.Count.EqualTo(ExternalFolder.Rows("country_codes", name)));
        return rows;
    }
}
