using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Commands;

/// <summary><c>pgraph simulate</c> in its four formats, its sentence in every number, and before any title.</summary>
internal sealed class SimulateFormatsTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = AlliedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task Json_has_its_keys()
    {
        var set = (await AskAsync("--set A-Q=1 --format json")).Json;
        var found = (await AskAsync("--find B --format json")).Json;

        foreach (var change in set.GetProperty("changes").EnumerateArray())
            Assert.That(Keys(change), Is.EqualTo(new[] { "id", "index", "pole", "before", "after", "nulls" }));
        Assert.That(Keys(found).Take(4), Is.EqualTo(new[] { "state", "from", "to", "set" }));
        Assert.That(found.GetProperty("set").EnumerateArray().Select(s => s.GetString()), Is.EqualTo(new[] { "B-P=3" }), ".6 of 1.4 is .43, .4 of 1.2 is .33");
    }

    [Test]
    public async Task Changes_come_by_id_then_index_then_pole_and_csv_says_the_same()
    {
        var changes = (await AskAsync("--set A-Q=1 --format json")).Json.GetProperty("changes").EnumerateArray()
            .Select(c => $"{c.GetProperty("id")} {c.GetProperty("index")} {c.GetProperty("pole")} {c.GetProperty("before")} {c.GetProperty("after")}").ToList();
        var csv = (await AskAsync("--set A-Q=1 --format csv")).Csv;

        Assert.That(csv.Skip(1).Select(r => $"{r[0]} {r[2]} {r[3]} {r[4]} {r[5]}"), Is.EqualTo(changes));
        Assert.That(csv.Skip(1).Select(r => string.Join('\0', r[0], r[2], r[3])), Is.Ordered.Using((System.Collections.IComparer)StringComparer.Ordinal));
    }

    [TestCase("--set A-Q=1", "table")]
    [TestCase("--set A-Q=1", "md")]
    [TestCase("--set A-Q=1", "json")]
    [TestCase("--find B", "table")]
    [TestCase("--find B", "json")]
    public async Task Nothing_but_the_answer_is_said(string what, string format) => Assert.That((await AskAsync($"{what} --format {format}")).Error, Is.Empty);

    [TestCase("--set A-Q=1", "no actor changes class; 42 values of 6 actors change.")]
    [TestCase("--set D-P=1", "1 actor changes class, D from disengaged to tied to P only;")]
    [TestCase("--set D-P=1 --set B-P=2", "2 actors change class, B from tied to Q only to strict hedger, D from disengaged to tied to P only;")]
    [TestCase("--set A-Q=2", "changes nothing: it stands so already.")]
    [TestCase("--set A-P=5", "changes no value: what else ties the pair")]
    [TestCase("--set A-Q=none --as-of 1980", "changes nothing: it stands so already.")]
    [TestCase("--find B", "Changing 1 tie, by 3 steps in all, moves Borduria from tied to Q only to broad hedger.")]
    [TestCase("--find D --as-of 1980", "Changing 2 ties, by 2 steps in all, moves Dawnland from disengaged to strict hedger.")]
    [TestCase("--find A", "Nothing moves Alba (allied hedger) into the band of strict and broad hedgers: a defence pact with P keeps it out")]
    [TestCase("--find P", "Nothing moves Pacifica (pole) into the band of strict and broad hedgers: it is a pole.")]
    public async Task The_sentence_fits_what_changes(string what, string sentence) => Assert.That((await AskAsync(what + " --format md")).Out, Does.Contain(sentence));

    [TestCase("table")]
    [TestCase("json")]
    [TestCase("csv")]
    [TestCase("md")]
    public async Task Before_any_title_every_format_answers(string format)
    {
        foreach (var what in new[] { "--set A-Q=1", "--set A-Q=none", "--find D" })
        {
            var run = await AskAsync($"{what} --as-of 1980 --format {format}");
            Assert.That(run.Exit, Is.Zero, what);
            Assert.That(run.Out, Does.Not.Contain("NaN").And.Not.Contain("∞").And.Not.Empty);
        }
    }

    [Test]
    public async Task A_first_title_makes_values_of_nulls()
    {
        var changes = (await AskAsync("--set A-Q=1 --as-of 1980 --format json")).Json.GetProperty("changes").EnumerateArray().ToList();
        var balance = changes.Single(c => c.GetProperty("id").GetString() == "A" && c.GetProperty("index").GetString() == "HB");

        Assert.That((balance.GetProperty("before").ValueKind, balance.GetProperty("after").GetDouble()), Is.EqualTo((JsonValueKind.Null, 0.0)));
        Assert.That(balance.GetProperty("nulls").GetProperty("before").GetString(), Is.EqualTo("no pole tie"));
        Assert.That(changes.Select(c => c.GetProperty("id").GetString()).Distinct(), Is.EqualTo(new[] { "A", "Q" }), "nobody else has a tie to hear of it by");
    }

    [TestCase("strength", "Alba, Borduria, Calbia and 3 more are each first in")]
    [TestCase("strength --as-of 2000", "Calbia, Pacifica are each first in")]
    public async Task Of_a_ranking_nobody_leads_alone_all_are_named(string what, string sentence) => Assert.That(
        (await InProcess.TypedAsync($"rank {(what.Contains("--as-of", StringComparison.Ordinal) ? what : what + " --as-of 1980")} --robust --samples 5 --data {world.Location} --format md")).Out,
        Does.Contain(sentence));

    private static IEnumerable<string> Keys(JsonElement value) => value.EnumerateObject().Select(m => m.Name);

    private Task<CliRun> AskAsync(string what) => InProcess.TypedAsync($"simulate {what} --poles P,Q --data {world.Location}");
}
