using System.Text.RegularExpressions;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Timeline;

/// <summary>What a person reads of titles over time.</summary>
internal sealed class TimelineReadingTests
{
    private static TemporaryFolder World(params string[] rows) =>
        SmallWorld.Create().With("partnerships.csv", ["sponsor,partner,date,event,title,title_original,ladder,rank", .. rows]);

    private static async Task<string> ReadAsync(TemporaryFolder world, params string[] command) =>
        Regex.Replace((await InProcess.RunAsync([.. command, "--data", world.Location])).Out, @"\s+", " ");

    [Test]
    public async Task A_title_outside_the_order_is_recorded_all_the_same()
    {
        using var world = World("IND,FRA,2001,establish,Digital Partnership,,IN,-");

        var text = await ReadAsync(world, "timeline", "IND", "FRA");

        Assert.That(text, Does.Contain("What India calls France, la \"belle\" stands outside the order of its titles").And.Not.Contain("Nothing that India"));
        Assert.That(text, Does.Contain("Nothing that France, la \"belle\" calls India is recorded"));
    }

    [Test]
    public async Task A_repetition_is_not_the_most_surprising_event()
    {
        using var world = World(
            "IND,FRA,2001,establish,Strategic Partnership,,IN,2", "IND,FRA,2004,reaffirm,Strategic Partnership,,IN,2", "IND,BRA,2001,establish,Strategic Partnership,,IN,2",
            "IND,BRA,2003,reaffirm,Strategic Partnership,,IN,2", "IND,BRA,2008,upgrade,Special Strategic Partnership,,IN,1");

        Assert.That(await ReadAsync(world, "timeline", "IND", "FRA"), Does.Contain("that of 2001 (establish,"), "only a first title and its repetition");
        Assert.That(await ReadAsync(world, "timeline", "IND", "BRA"), Does.Contain("that of 2008 (upgrade,"));
    }

    [Test]
    public async Task A_title_in_the_sponsor_s_language_alone_is_shown()
    {
        using var world = World("IND,FRA,2001,establish,,战略伙伴关系,IN,2", "IND,BRA,2001,establish,,全面战略伙伴关系,IN,2", "IND,BRA,2005,end,,,,");

        Assert.That(await ReadAsync(world, "timeline", "IND", "FRA"), Does.Match("India +open +战略伙伴关系"));
        Assert.That(await ReadAsync(world, "timeline", "IND", "BRA"), Does.Match("India +2005 +end +全面战略伙伴关系"));
        Assert.That(await ReadAsync(world, "timeline", "IND", "--format", "csv"), Does.Contain("战略伙伴关系"));
        Assert.That(await ReadAsync(world, "prestige", "FRA"), Does.Contain("战略伙伴关系"));
    }

    [Test]
    public async Task One_partner_has_neither_the_most_momentum_nor_the_least()
    {
        using var world = World("IND,FRA,2001,establish,Strategic Partnership,,IN,2");

        Assert.That(await ReadAsync(world, "timeline", "FRA"), Does.Match(@"has one partner on record, India, with a momentum of \+0\.\d{3}; 0 ties lean"));
    }

    [Test]
    public async Task The_net_and_the_momentum_stand_before_what_a_narrow_screen_cuts_off()
    {
        var heads = (await InProcess.TypedAsync("timeline CHN --format csv")).Csv[0].ToList();

        Assert.That(heads.IndexOf("momentum"), Is.LessThan(heads.IndexOf("latest_event")));
    }
}
