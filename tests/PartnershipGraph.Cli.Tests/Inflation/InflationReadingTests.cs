using System.Globalization;
using System.Text.RegularExpressions;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Inflation;

/// <summary>What a person reads of inflation in small worlds.</summary>
internal sealed class InflationReadingTests
{
    private static readonly string[] partners = ["FRA", "BRA", "TZA", "CMR"];

    /// <summary>India gives titles on a ladder of five; each "RANK YEAR" is a partner's title.</summary>
    private static async Task<string> ReadAsync(string titles)
    {
        using var world = World(titles);
        return OneLine((await InProcess.RunAsync("inflation", "--sponsor", "IND", "--data", world.Location)).Out);
    }

    private static string OneLine(string text) => Regex.Replace(text, @"\s+", " ");

    private static TemporaryFolder World(string titles) => SmallWorld.Create()
        .With("ladders.csv", ["ladder,sponsor,rank,title", .. Enumerable.Range(1, 5).Select(r => string.Create(CultureInfo.InvariantCulture, $"IN,IND,{r},Tier {r} partnership"))])
        .With("partnerships.csv", [
            "sponsor,partner,date,event,title,ladder,rank",
            .. titles.Split(", ").Select((t, i) => $"IND,{partners[i]},{t.Split(' ')[1]},establish,Partnership,IN,{t.Split(' ')[0]}"),
        ]);

    [Test]
    public async Task Equal_means_neither_inflate_nor_deflate()
    {
        using var world = World("2 2001, 2 2003, 2 2004");
        var json = (await InProcess.RunAsync("inflation", "--sponsor", "IND", "--data", world.Location, "--format", "json")).Json;
        var years = json.GetProperty("years").EnumerateArray().Select(y => y.GetProperty("meanWeight").GetDouble()).ToList();

        Assert.That(years[0], Is.Not.EqualTo(years[^1]), "three times .8 over three is not .8");
        Assert.That(json.GetProperty("annualRate").GetDouble(), Is.Zero);
        Assert.That(await ReadAsync("2 2001, 2 2003, 2 2004"), Does.Contain("neither inflated nor deflated in mean weight"));
    }

    [Test]
    public async Task A_rate_that_is_not_0_is_not_told_to_be_0() =>
        Assert.That(await ReadAsync("3 1001, 2 1002, 3 1003, 3 1003"), Does.Contain("Titles inflated by less than 0.1 % a year"));

    [Test]
    public async Task A_value_that_is_a_rank_s_weight_is_as_much_as_that_rank() =>
        Assert.That(await ReadAsync("2 2001, 4 2001"), Does.Contain("carries a real weight of 0.80, as much as rank 2 (0.80) of 2001"));

    [Test]
    public async Task Few_partners_of_both_dates_say_little_wherever_more_are_missing() =>
        Assert.That(await ReadAsync("2 2001, 4 2003"), Does.Contain("So few partners of both dates say little."));

    [Test]
    public async Task A_base_year_of_few_partners_recommends_no_year_that_measures_nothing()
    {
        var text = await ReadAsync("2 2001, 2 2003, 2 2004");

        Assert.That(text, Does.Contain("The base year 2001 has 1 partner, too few to measure real values against.").And.Not.Contain("--base"));
        Assert.That(OneLine((await InProcess.TypedAsync("inflation --sponsor CHN")).Out), Does.Match(@"too few to measure real values against; --base 1998 measures 4 ranks against 1\d partners"));
    }

    [TestCase("JPN")]
    [TestCase("CHN")]
    public async Task The_sentence_rounds_as_the_table_does(string sponsor)
    {
        var text = OneLine((await InProcess.TypedAsync($"inflation --sponsor {sponsor}")).Out);
        var told = Regex.Match(text, @"The mean weight changed by \+(0\.\d{3})").Groups[1].Value;

        Assert.That(told, Is.Not.Empty);
        Assert.That(text, Does.Match(@"\d{4} +2026 +0\.\d{3} +\d\.\d{3} +" + told.Replace(".", @"\.", StringComparison.Ordinal)));
    }
}
