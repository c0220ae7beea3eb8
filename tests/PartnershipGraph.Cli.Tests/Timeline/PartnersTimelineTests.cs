using System.Globalization;
using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Timeline;

/// <summary>The form with one actor: a line a partner.</summary>
internal sealed class PartnersTimelineTests
{
    [Test]
    public async Task The_answer_is_a_list_of_the_answers_about_each_pair()
    {
        var list = (await InProcess.TypedAsync("timeline RUS --format json")).Json;
        var pair = (await InProcess.TypedAsync("timeline RUS IND --format json")).Json;

        Assert.That(list.ValueKind, Is.EqualTo(JsonValueKind.Array));
        var partners = list.EnumerateArray().Select(p => p.GetProperty("b").GetString()).ToList();
        Assert.That(partners, Is.Unique.And.Contains("IND").And.Not.Contains("RUS"));
        Assert.That(list.EnumerateArray().Select(p => p.GetProperty("a").GetString()), Is.All.EqualTo("RUS"));
        Assert.That(JsonElement.DeepEquals(list.EnumerateArray().Single(p => p.GetProperty("b").GetString() == "IND"), pair), Is.True);
    }

    [Test]
    public async Task Lines_stand_by_momentum_of_the_side_that_speaks()
    {
        var csv = (await InProcess.TypedAsync("timeline VNM --format csv")).Csv;

        var (sponsor, momentum) = (csv[0].ToList().IndexOf("sponsor"), csv[0].ToList().IndexOf("momentum"));
        Assert.That(csv.Skip(1).Select(r => double.Parse(r[momentum], CultureInfo.InvariantCulture)), Is.Ordered.Descending);
        Assert.That(csv.Skip(1).Select(r => r[sponsor]), Does.Contain("VNM"));
    }

    [Test]
    public async Task A_person_is_shown_both_ends_and_the_biggest_signals()
    {
        var run = (await InProcess.TypedAsync("timeline China --as-of 2024 --top 4")).Out;

        Assert.That(run, Does.Contain("rows not shown").And.Contain("The biggest signals"));
        Assert.That(run, Does.Match(@"USA +United States"), "the least momentum is at the end, not cut off");
        Assert.That(run, Does.Match(@"2011-01-19 +China +United States +downgrade"), "a downgrade is rare");
    }

    [Test]
    public async Task A_side_that_ended_is_closed_on_its_line()
    {
        using var world = SmallWorld.Create().With(
            "partnerships.csv",
            "sponsor,partner,date,event,title,ladder,rank",
            "IND,FRA,2001,establish,Strategic Partnership,IN,2",
            "IND,FRA,2005-06-07,suspend,,,",
            "FRA,IND,2002,establish,Partnership,FR,2",
            "BRA,IND,2002,suspend,,,");

        var csv = (await InProcess.RunAsync("timeline", "IND", "--data", world.Location, "--format", "csv")).Csv;
        var rows = csv.Skip(1).Select(r => csv[0].Zip(r).ToDictionary(c => c.First, c => c.Second)).ToDictionary(r => r["partner"]);
        var table = (await InProcess.RunAsync("timeline", "IND", "--data", world.Location)).Out;

        Assert.That((rows["FRA"]["state"], rows["FRA"]["latest_event"], rows["FRA"]["lapses"], rows["FRA"]["title"]), Is.EqualTo(("closed", "suspend", "1", "")));
        Assert.That((rows["BRA"]["sponsor"], rows["BRA"]["state"], rows["BRA"]["lapses"]), Is.EqualTo(("BRA", "closed", "0")));
        Assert.That(double.Parse(rows["FRA"]["other_net"], CultureInfo.InvariantCulture), Is.EqualTo(2.0 / 3).Within(1e-12));
        Assert.That(table, Does.Match(@"FRA .* closed "));
    }

    [Test]
    public async Task Organisations_are_partners_too()
    {
        var csv = (await InProcess.TypedAsync("timeline CHN --format csv")).Csv;

        Assert.That(csv.Select(r => r[0]), Does.Contain("EU").And.Contain("ASEAN"));
    }

    [Test]
    public async Task Who_has_no_partner_gets_an_empty_list()
    {
        using var world = SmallWorld.Create();

        var json = await InProcess.RunAsync("timeline", "CMR", "--data", world.Location, "--format", "json");
        var table = await InProcess.RunAsync("timeline", "CMR", "--data", world.Location);

        Assert.That((json.Exit, json.Json.GetArrayLength()), Is.EqualTo((ExitCode.Ok, 0)));
        Assert.That(table.Out, Does.Contain("Nothing that Cameroon calls another"));
    }
}
