using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Diff;

/// <summary>What a person reads of differences.</summary>
internal sealed class DiffReadingTests
{
    [Test]
    public async Task Long_lists_are_cut_and_say_so_and_csv_is_not()
    {
        var table = (await InProcess.TypedAsync("diff --from 1990 --to 2024")).Out;
        var csv = (await InProcess.TypedAsync("diff --from 1990 --to 2024 --format csv")).Csv;

        Assert.That(table, Does.Contain("rows not shown"));
        Assert.That(csv, Has.Count.GreaterThan(250));
        Assert.That(csv.Skip(1).Select(r => r[0] + " " + r[2]), Is.Ordered.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
    }

    [Test]
    public async Task The_counts_by_sponsor_add_up_to_the_lists()
    {
        var json = (await InProcess.TypedAsync("diff --from 2012 --to 2024 --format json")).Json;
        var counts = json.GetProperty("bySponsor").EnumerateObject().SelectMany(s => s.Value.EnumerateObject())
            .GroupBy(c => c.Name).ToDictionary(g => g.Key, g => g.Sum(c => c.Value.GetInt32()));

        Assert.That(counts["opened"], Is.EqualTo(json.GetProperty("opened").GetArrayLength()));
        Assert.That(counts["closed"], Is.EqualTo(json.GetProperty("closed").GetArrayLength()));
        Assert.That(counts["upgrade"] + counts["downgrade"] + counts["rename"] + counts["otherLadder"], Is.EqualTo(json.GetProperty("changed").GetArrayLength()));
    }

    [Test]
    public async Task A_title_of_another_ladder_is_called_so()
    {
        using var world = SmallWorld.Create()
            .With("ladders.csv", "ladder,sponsor,rank,title", "IN,IND,1,Top", "IN,IND,2,Low", "OLD,IND,1,Old friends")
            .With("partnerships.csv", "sponsor,partner,date,event,title,ladder,rank", "IND,FRA,2001,establish,Old friends,OLD,1", "IND,FRA,2010,upgrade,Low,IN,2");

        var table = (await InProcess.RunAsync("diff", "--from", "2005", "--data", world.Location)).Out.ReplaceLineEndings(" ");

        Assert.That(table, Does.Contain("0 upgrades, 0 downgrades, 0 renames and 1 on another ladder").And.Contain("other ladder").And.Contain("Other ladder"));
        Assert.That(table, Does.Match("Old friends +1 of 1 +0.60 +2001 +Low +2 of 2 +0.50 +2010"));
    }

    [Test]
    public async Task Where_nothing_changed_it_says_how_many_stand()
    {
        var none = (await InProcess.TypedAsync("diff --from 1900 --to 1901")).Out;

        Assert.That(none, Does.Contain("No title changed between 1900-12-31 and 1901-12-31; 0 stand as before."));
        Assert.That(none, Does.Contain("(none)"));
    }

    [Test]
    public async Task The_weights_follow_the_scheme()
    {
        var json = (await InProcess.TypedAsync("diff --from 2022 --to 2023 --sponsor VNM --weights binary --format json")).Json;

        Assert.That(json.GetProperty("weights").GetString(), Is.EqualTo("binary"));
        Assert.That(json.GetProperty("changed").EnumerateArray().SelectMany(e => new[] { e.GetProperty("before"), e.GetProperty("after") })
            .Select(t => t.GetProperty("weight").GetDouble()), Is.Not.Empty.And.All.EqualTo(1));
    }

    [Test]
    public async Task One_sponsor_is_named_in_the_title() =>
        Assert.That((await InProcess.TypedAsync("diff --from 2022 --to 2023 --sponsor Vietnam")).Out, Does.StartWith("What changed in titles of Vietnam between 2022-12-31 and 2023-12-31"));
}
