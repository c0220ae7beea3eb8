using System.Text.Json;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Diff;

internal sealed class DiffCommandTests
{
    private const string header = "sponsor,partner,date,event,title,ladder,rank,confidence";

    private static TemporaryFolder World => SmallWorld.Create().With(
        "partnerships.csv",
        header,
        "IND,FRA,2001,establish,Strategic Partnership,IN,2,high",
        "IND,FRA,2010,upgrade,Special Strategic Partnership,IN,1,high",
        "IND,TZA,2003,establish,Strategic Partnership,IN,2,medium",
        "IND,TZA,2012-03,end,,,,low",
        "FRA,IND,2002,establish,Partnership,FR,2,medium",
        "FRA,IND,2011,rename,Warm Partnership,FR,2,medium",
        "FRA,BRA,2015,establish,Strategic Partnership,FR,1,low",
        "FRA,TZA,2001,establish,Friendly Relations,FR,3,low");

    [Test]
    public async Task What_opened_closed_and_changed_between_two_dates()
    {
        using var world = World;

        var json = (await InProcess.RunAsync("diff", "--from", "2005", "--to", "2020", "--data", world.Location, "--format", "json")).Json;

        Assert.That((json.GetProperty("from").GetString(), json.GetProperty("to").GetString(), json.GetProperty("asOf").GetString()), Is.EqualTo(("2005-12-31", "2020-12-31", "2020-12-31")));
        Assert.That(json.GetProperty("opened").EnumerateArray().Select(Line), Is.EqualTo(new[] { "FRA BRA null > Strategic Partnership 1 1" }));
        Assert.That(json.GetProperty("closed").EnumerateArray().Select(Line), Is.EqualTo(new[] { "IND TZA Strategic Partnership 2 0.5 > null" }));
        Assert.That(json.GetProperty("changed").EnumerateArray().Select(Line), Is.EqualTo(new[]
        {
            "FRA IND Partnership 2 0.6666666666666666 > Warm Partnership 2 0.6666666666666666",
            "IND FRA Strategic Partnership 2 0.5 > Special Strategic Partnership 1 1",
        }));
        Assert.That((json.GetProperty("unchanged").GetInt32(), json.GetProperty("closed")[0].GetProperty("closed").GetString()), Is.EqualTo((1, "2012-03")));
        Assert.That(json.GetProperty("bySponsor").GetProperty("IND").GetProperty("upgrade").GetInt32(), Is.EqualTo(1));
    }

    [Test]
    public async Task The_reading_counts_what_the_tables_show()
    {
        using var world = World;

        var table = (await InProcess.RunAsync("diff", "--from", "2005", "--to", "2020", "--data", world.Location)).Out.ReplaceLineEndings(" ");

        Assert.That(table, Does.Contain("Between 2005-12-31 and 2020-12-31 1 title was opened, 1 closed and 2 changed: 1 upgrade, 0 downgrades, 1 rename; 1 stands as before."));
        Assert.That(table, Does.Contain("2012-03 (end)"));
    }

    [Test]
    public async Task Without_to_it_is_the_as_of_day()
    {
        var today = (await InProcess.TypedAsync("diff --from 2025 --format json")).Json;
        var asOf = (await InProcess.TypedAsync("diff --from 2012 --as-of 2024 --format json")).Out;

        Assert.That(today.GetProperty("to").GetString(), Is.EqualTo("2026-11-25"));
        Assert.That(asOf, Is.EqualTo((await InProcess.TypedAsync("diff --from 2012 --to 2024 --format json")).Out));
    }

    [Test]
    public async Task China_s_partners_grow_by_what_opened_less_what_closed()
    {
        var json = (await InProcess.TypedAsync("diff --from 2012 --to 2017 --sponsor China --format json")).Json;

        Assert.That(json.GetProperty("opened").GetArrayLength() - json.GetProperty("closed").GetArrayLength(), Is.EqualTo(112 - 54));
        Assert.That(json.GetProperty("bySponsor").EnumerateObject().Select(s => s.Name), Is.EqualTo(new[] { "CHN" }));
    }

    [Test]
    public async Task Two_folders_are_compared_on_one_day()
    {
        using var one = World;
        using var other = World.With("partnerships.csv", header, "IND,FRA,2001,establish,Strategic Partnership,IN,2,high", "IND,BRA,2001,establish,Strategic Partnership,IN,2,high");

        var run = await InProcess.RunAsync("diff", one.Location, other.Location, "--as-of", "2006", "--format", "json");

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Ok), run.Error);
        Assert.That((run.Json.GetProperty("from").GetString(), run.Json.GetProperty("to").GetString()), Is.EqualTo(("2006-12-31", "2006-12-31")));
        Assert.That(run.Json.GetProperty("opened").EnumerateArray().Select(Line), Is.EqualTo(new[] { "IND BRA null > Strategic Partnership 2 0.5" }));
        Assert.That(run.Json.GetProperty("closed").EnumerateArray().Select(e => e.GetProperty("sponsor").GetString()), Is.EqualTo(new[] { "FRA", "FRA", "IND" }));
        Assert.That(run.Json.GetProperty("closed")[0].GetProperty("closed").ValueKind, Is.EqualTo(JsonValueKind.Null), "no row closed it: it is not there");
        Assert.That(run.Json.GetProperty("datasetBefore").GetString(), Is.Not.EqualTo(run.Json.GetProperty("dataset").GetString()));
        var table = (await InProcess.RunAsync("diff", one.Location, other.Location)).Out;
        Assert.That(table, Does.Contain("Compared with").And.Contain("on 2026-11-25"));
    }

    [Test]
    public async Task A_folder_does_not_differ_from_itself_and_who_left_still_has_a_name()
    {
        using var one = World;
        using var other = World.With("actors.csv", "id,name,kind", "IND,India,state", "FRA,France,state").With("partnerships.csv", header);

        var same = (await InProcess.RunAsync("diff", one.Location, one.Location)).Out;
        var gone = await InProcess.RunAsync("diff", one.Location, other.Location, "--sponsor", "FRA");

        Assert.That(same, Does.Contain("No title changed").And.Contain("4 stand as before"));
        Assert.That(gone.Out, Does.Contain("Tanzania").And.Contain("Brazil"));
    }

    [TestCase("diff", "--from 2012 --to 2024")]
    [TestCase("diff --to 2024", "--from 2012 --to 2024")]
    [TestCase("diff --from 2024 --to 2012", "leads back")]
    [TestCase("diff --from 2024-13", "--from 2024-13")]
    [TestCase("diff --from 2012 --to soon", "--to soon")]
    [TestCase("diff --from 2012 --to 2024 --as-of 2024", "--as-of")]
    [TestCase("diff one-folder", "name two")]
    [TestCase("diff no-such no-such-either", "no-such")]
    [TestCase("diff one other --from 2012", "--from")]
    [TestCase("diff --tpo 5 --from 2012", "diff has no option --tpo")]
    [TestCase("diff --form 2012", "diff has no option --form")]
    [TestCase("diff one other --data third", "--data")]
    [TestCase("diff --from 2012 --sponsor Chian", "did you mean")]
    [TestCase("diff --from 2012 --flat-weight 0", "flat weight")]
    public async Task What_cannot_be_asked_is_refused(string line, string named)
    {
        var run = await InProcess.TypedAsync(line);

        Assert.That(run.Exit, Is.EqualTo(ExitCode.Usage));
        Assert.That(run.Error, Does.Contain(named));
        Assert.That(run.Out, Is.Empty);
    }

    [Test]
    public async Task A_folder_with_errors_is_not_compared()
    {
        using var good = World;
        using var wrong = WrongWorld.Create();

        var run = await InProcess.RunAsync("diff", good.Location, wrong.Location);

        Assert.That((run.Exit, run.Out), Is.EqualTo((ExitCode.Usage, "")));
    }

    [Test]
    public async Task A_program_finds_the_same_columns_whatever_differs()
    {
        var (some, none) = ((await InProcess.TypedAsync("diff --from 2012 --to 2024 --format csv")).Csv, (await InProcess.TypedAsync("diff --from 1900 --to 1901 --format csv")).Csv);

        Assert.That(none[0], Is.EqualTo(some[0]));
        Assert.That(none, Has.Count.EqualTo(1));
        Assert.That(some[0].Take(5), Is.EqualTo(new[] { "sponsor", "sponsor_name", "partner", "partner_name", "kind" }));
    }

    private static string Line(JsonElement entry) => string.Join(
        ' ', entry.GetProperty("sponsor").GetString(), entry.GetProperty("partner").GetString(), Title(entry.GetProperty("before")), ">", Title(entry.GetProperty("after")));

    private static string Title(JsonElement title) => title.ValueKind == JsonValueKind.Null
        ? "null"
        : string.Join(' ', title.GetProperty("title").GetString(), title.GetProperty("rank").GetRawText(), title.GetProperty("weight").GetRawText());
}
