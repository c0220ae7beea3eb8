using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief;

internal sealed class ChangesSectionTests
{
    private const string title = "What changed in the last year";

    [Test]
    public async Task It_says_what_diff_says_of_the_year_before_the_day()
    {
        var section = Section((await InProcess.TypedAsync("brief --as-of 2024-09-30 --format json")).Json)!.Value;
        var diff = await InProcess.TypedAsync("diff --from 2023-09-30 --to 2024-09-30 --format json");

        string[] parts = ["opened", "closed", "changed"];
        var expected = parts.SelectMany(p => diff.Json.GetProperty(p).EnumerateArray())
            .Select(e => (e.GetProperty("sponsor").GetString(), e.GetProperty("partner").GetString())).ToList();
        var rows = section.GetProperty("tables")[0].GetProperty("rows").EnumerateArray().Select(r => r.EnumerateArray().Select(c => c.GetString()!).ToList()).ToList();
        Assert.That(rows.Select(r => (r[1], r[3])), Is.EquivalentTo(expected));
        Assert.That(rows.Select(r => r[0].PadRight(10, '-')), Is.EqualTo(rows.Select(r => r[0].PadRight(10, '-')).OrderDescending(StringComparer.Ordinal)));
        Assert.That(section.GetProperty("text")[0].GetString(), Does.StartWith("Between 2023-09-30 and 2024-09-30 ").And.EndsWith("More: pgraph diff --from 2023-09-30 --to 2024-09-30."));
    }

    [Test]
    public async Task A_closed_title_is_named_with_the_day_it_ended_and_an_opened_one_with_its_rank()
    {
        using var folder = Small();

        var rows = Section((await InProcess.RunAsync("brief", "--data", folder.Location, "--as-of", "2010", "--format", "json")).Json)!.Value
            .GetProperty("tables")[0].GetProperty("rows").EnumerateArray().Select(r => string.Join('|', r.EnumerateArray().Select(c => c.GetString()))).ToList();

        Assert.That(rows, Is.EqualTo(new[]
        {
            "2010-05-01|IN|India|JP|Japan|opened|– → 3|Strategic Partnership",
            "2010-03-01|IN|India|FR|France|closed|3 → –|Strategic Partnership",
        }));
    }

    [Test]
    public async Task Before_any_title_there_is_none_and_a_quiet_year_is_a_sentence()
    {
        using var folder = Small();

        var quiet = Section((await InProcess.RunAsync("brief", "--data", folder.Location, "--as-of", "2015", "--format", "json")).Json);

        Assert.That(Section((await InProcess.RunAsync("brief", "--data", folder.Location, "--as-of", "1999", "--format", "json")).Json), Is.Null);
        Assert.That(quiet!.Value.GetProperty("text")[0].GetString(), Does.StartWith("No title changed between 2014-12-31 and 2015-12-31; 2 stand as before."));
        Assert.That(quiet.Value.GetProperty("tables").GetArrayLength(), Is.Zero);
    }

    private static TemporaryFolder Small() => new TemporaryFolder()
        .With("actors.csv", "id,name,kind", "IN,India,state", "FR,France,state", "JP,Japan,state", "BR,Brazil,state")
        .With(
            "partnerships.csv",
            "sponsor,partner,date,event,title",
            "IN,FR,2000,establish,Strategic Partnership",
            "IN,FR,2010-03-01,end,",
            "IN,JP,2010-05-01,establish,Strategic Partnership",
            "IN,BR,2001,establish,Strategic Partnership");

    private static JsonElement? Section(JsonElement answer) =>
        answer.GetProperty("sections").EnumerateArray().Where(s => s.GetProperty("title").GetString() == title).Select(s => (JsonElement?)s).FirstOrDefault();
}
