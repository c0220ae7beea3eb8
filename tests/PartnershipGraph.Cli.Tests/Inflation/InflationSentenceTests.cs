using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Inflation;

/// <summary>What a person reads of titles that rise, fall, stand still or have but one rank.</summary>
internal sealed class InflationSentenceTests
{
    private static readonly string[] fiveRanks = ["IN,IND,1,Special Strategic Partnership", "IN,IND,2,Strategic Partnership", "IN,IND,3,Partnership", "IN,IND,4,Friendship", "IN,IND,5,Relations"];

    private static async Task<string> ReadAsync(string[] ladder, string options, params string[] rows)
    {
        using var world = SmallWorld.Create().With("ladders.csv", ["ladder,sponsor,rank,title", .. ladder])
            .With("partnerships.csv", ["sponsor,partner,date,event,title,ladder,rank", .. rows]);
        var run = await InProcess.TypedAsync($"inflation --sponsor IND --data {world.Location} {options}");
        Assert.That(run.Exit, Is.Zero, run.Error);
        return string.Join(' ', run.Out.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));
    }

    [TestCase("IND,FRA,2005,upgrade,Strategic Partnership,IN,2", "titles inflated by")]
    [TestCase("IND,FRA,2005,downgrade,Friendship,IN,4", "titles deflated by")]
    [TestCase("IND,FRA,2005,reaffirm,Partnership,IN,3", "titles neither inflated nor deflated in mean weight")]
    public async Task The_rate_has_a_direction(string later, string told) =>
        Assert.That(await ReadAsync(fiveRanks, "--from 2001 --to 2006", "IND,FRA,2001,establish,Partnership,IN,3", later), Does.Contain(told).IgnoreCase);

    [Test]
    public async Task A_deflation_is_told_without_a_sign() =>
        Assert.That(
            await ReadAsync(fiveRanks, "--from 2001 --to 2006", "IND,FRA,2001,establish,Partnership,IN,3", "IND,FRA,2005,downgrade,Friendship,IN,4"), Does.Match(@"deflated by \d+\.\d % a year"));

    [Test]
    public async Task A_single_year_is_told_once_and_without_a_change()
    {
        var text = await ReadAsync(fiveRanks, "--from 2003 --to 2003", "IND,FRA,2001,establish,Strategic Partnership,IN,2", "IND,BRA,2001,establish,Partnership,IN,3");

        Assert.That(text, Does.Contain("Inflation of titles: India, 2003 ").And.Contain("In 2003 50 % of 2 partners stood at or above rank 2 (Strategic Partnership)."));
        Assert.That(text, Does.Not.Contain("Old partners raised").And.Not.Contain("a year in mean weight"));
    }

    [Test]
    public async Task A_ladder_of_one_rank_has_nothing_to_tell_but_the_number()
    {
        var text = await ReadAsync(["ONE,IND,1,Partnership"], "--from 2001 --to 2001", "IND,FRA,2001,establish,Partnership,ONE,1");

        Assert.That(text, Does.Contain("Ladder ONE has a single rank: everyone stands on it").And.Contain("India had 1 partner at the end of 2001."));
        Assert.That(text, Does.Not.Contain("What a rank is worth"));
    }

    [Test]
    public async Task Titles_on_another_ladder_have_a_column_only_where_there_are_any()
    {
        string[] ladders = [.. fiveRanks, "OLD,IND,1,Old friends"];
        string[] rows = ["IND,FRA,2001,establish,Partnership,IN,3", "IND,BRA,2001,establish,Partnership,IN,3"];

        Assert.That(await ReadAsync(ladders, "--to 2002", [.. rows, "IND,TZA,2002,establish,Old friends,OLD,1"]), Does.Contain("Other ladders"));
        Assert.That(await ReadAsync(ladders, "--to 2002", rows), Does.Not.Contain("Other ladders"));
    }

    [Test]
    public async Task A_first_year_without_anybody_is_told_as_such()
    {
        var text = await ReadAsync(fiveRanks, "--from 2000 --to 2002", "IND,FRA,2001,establish,Strategic Partnership,IN,2");

        Assert.That(text, Does.Contain("In 2000 no partner and in 2002 100 % of 1 partner stood at or above rank 2"));
        Assert.That(text, Does.Contain("What changed the mean weight is undefined: no partner on the first date."));
    }

    [Test]
    public async Task Where_nobody_stayed_the_change_is_told_and_not_by_what() =>
        Assert.That(
            await ReadAsync(fiveRanks, "--from 2001 --to 2003", "IND,FRA,2001,establish,Partnership,IN,3", "IND,FRA,2002,end,,,", "IND,BRA,2003,establish,Strategic Partnership,IN,2"),
            Does.Contain("The mean weight changed by +0.200 from 2001 to 2003; by what is undefined: no partner on both dates."));

    [TestCase(12, 12)]
    [TestCase(13, 4, Description = "2000, 2005, 2010 and the last, 2012")]
    public async Task Bits_of_more_than_twelve_years_are_shown_every_fifth_year(int years, int shown)
    {
        var text = await ReadAsync(
            fiveRanks, FormattableString.Invariant($"--from 2000 --to {1999 + years} --format md"), "IND,FRA,2000,establish,Partnership,IN,3", "IND,BRA,2000,establish,Strategic Partnership,IN,2");
        var table = text[text.IndexOf("Bits 1", StringComparison.Ordinal)..];

        Assert.That(System.Text.RegularExpressions.Regex.Count(table[..table.IndexOf("Bits: ", StringComparison.Ordinal)], @"\| 20\d\d \|"), Is.EqualTo(shown));
    }
}
