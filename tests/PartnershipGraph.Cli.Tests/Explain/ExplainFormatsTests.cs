using System.Text.Json;
using PartnershipGraph.Analysis.Tests.Support;
using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Explain;

/// <summary><c>pgraph explain</c> in its four formats, every reason why a value is undefined, and every question that is refused.</summary>
internal sealed class ExplainFormatsTests
{
    private TemporaryFolder world = null!;

    [OneTimeSetUp]
    public void CreateWorld() => world = AlliedWorld.Create();

    [OneTimeTearDown]
    public void RemoveWorld() => world.Dispose();

    [Test]
    public async Task Json_has_its_keys()
    {
        var answer = (await AskAsync("HX A", "--format json")).Json;

        Assert.That(Keys(answer).Take(7), Is.EqualTo(new[] { "measure", "state", "value", "nulls", "formula", "expression", "inputs" }));
        foreach (var input in answer.GetProperty("inputs").EnumerateArray())
            Assert.That(Keys(input), Is.EqualTo(new[] { "a", "b", "weight", "title", "source", "part", "evidence" }));
        Assert.That(answer.GetProperty("poles").EnumerateArray().Select(p => p.GetString()), Is.EqualTo(new[] { "P", "Q" }));
        Assert.That((await AskAsync("clustering A", "--format json")).Json.TryGetProperty("poles", out _), Is.False, "a measure of rank knows none");
    }

    [TestCase("table")]
    [TestCase("md")]
    [TestCase("json")]
    public async Task Nothing_but_the_answer_is_said(string format) => Assert.That((await AskAsync("XM B", "--format " + format)).Error, Is.Empty);

    [TestCase("HB D", "", "no pole tie")]
    [TestCase("HBe D", "", "no pole tie")]
    [TestCase("evenness D", "", "a single tie")]
    [TestCase("HX P", "", "is a pole")]
    [TestCase("ENG Q", "", "is a pole")]
    [TestCase("XCUT P", "", "is a pole")]
    [TestCase("XCUT A", "--as-of 2004", "no partner but poles")]
    [TestCase("CON A", "--as-of 1980", "isolated")]
    [TestCase("EFF A", "--as-of 1980", "isolated")]
    [TestCase("HHI A", "--as-of 1980", "isolated")]
    [TestCase("NEFF A", "--as-of 1980", "isolated")]
    [TestCase("FB A", "--as-of 1980", "isolated")]
    [TestCase("evenness A", "--as-of 1980", "isolated")]
    [TestCase("constraint A", "--as-of 1980", "isolated")]
    public async Task A_value_that_is_undefined_says_why_in_every_format(string what, string options, string reason)
    {
        var answer = (await AskAsync(what, options + " --format json")).Json;
        var text = (await AskAsync(what, options + " --format md")).Out;

        Assert.That((answer.GetProperty("value").ValueKind, answer.GetProperty("expression").ValueKind), Is.EqualTo((JsonValueKind.Null, JsonValueKind.Null)));
        Assert.That(answer.GetProperty("nulls").GetProperty("value").GetString(), Is.EqualTo(reason));
        Assert.That(text, Does.Contain($"undefined ({reason}).").And.Contain($"There is no value: {reason}. Undefined is not 0."));
        Assert.That((await AskAsync(what, options + " --format csv")).Exit, Is.Zero);
    }

    [TestCase("PAS D", "P: no pole tie; Q: no pole tie")]
    [TestCase("PAS P", "P: is a pole; Q: is a pole")]
    [TestCase("XM P", "P: to itself")]
    [TestCase("XR Q", "Q: to itself")]
    [TestCase("TDEP Q", "Q: to itself")]
    [TestCase("IDG D", "P: no pole tie; Q: no pole tie")]
    [TestCase("XM B", "")]
    public async Task By_pole_each_has_its_own_reason(string what, string reasons)
    {
        var answer = (await AskAsync(what, "--format json")).Json;
        var nulls = answer.GetProperty("nulls").EnumerateObject().ToList();

        Assert.That(string.Join("; ", nulls.Select(n => $"{n.Name}: {n.Value.GetString()}")), Is.EqualTo(reasons));
        foreach (var value in answer.GetProperty("value").EnumerateObject())
        {
            Assert.That(value.Value.ValueKind == JsonValueKind.Null, Is.EqualTo(nulls.Exists(n => n.Name == value.Name)), value.Name);
            if (value.Value.ValueKind != JsonValueKind.Null)
                Assert.That(ArithmeticReader.Evaluate(answer.GetProperty("expression").GetProperty(value.Name).GetString()!), Is.EqualTo(value.Value.GetDouble()).Within(1e-12));
        }
    }

    [TestCase("--combine mean", 0.6)]
    [TestCase("--combine max", 0.8)]
    [TestCase("--combine min", 0.4)]
    [TestCase("--weights geometric:0.5", 0.125)]
    [TestCase("--weights binary --combine mean", 1)]
    [TestCase("--min-confidence high", 0)]
    public async Task Sides_are_joined_and_weighed_as_asked(string options, double weight)
    {
        using var spoken = AlliedWorld.Create();
        File.AppendAllText(spoken["partnerships.csv"], "A,Q,2011,establish,Title 4,L,4\n");

        var answer = (await InProcess.TypedAsync($"explain HX A --poles P,Q --data {spoken.Location} --format json {options}")).Json;

        Assert.That(answer.GetProperty("value").GetDouble(), Is.EqualTo(weight).Within(1e-12));
        Assert.That(ArithmeticReader.Evaluate(answer.GetProperty("expression").GetString()!), Is.EqualTo(weight).Within(1e-12));
    }

    [Test]
    public async Task A_row_without_a_source_says_so()
    {
        var text = (await AskAsync("HX A", "--format md")).Out;

        Assert.That(text, Does.Contain("[1] no source given (low confidence)"));
    }

    [TestCase("fame A", "", "write one of")]
    [TestCase("betweenness A", "", "pgraph rank betweenness")]
    [TestCase("class A", "", "pgraph explain HX STATE")]
    [TestCase("HX Nowhere", "", "did you mean")]
    [TestCase("HX A", "--poles P", "two to five")]
    [TestCase("HX A", "--poles P,P", "two to five")]
    [TestCase("HX A", "--poles P,Q,A,B,C,D", "two to five")]
    [TestCase("HX A", "--layers rivalry", "ask for the layers")]
    [TestCase("HX A", "--directed", "leave --directed out")]
    [TestCase("HX A", "--top 0", "whole number from 1")]
    [TestCase("HX A", "--weights heavy", "write linear")]
    [TestCase("HX A", "--combine sum", "'mean'")]
    [TestCase("HX A", "--format xml", "'json'")]
    [TestCase("HX A", "--as-of 2020-13", "write 2019")]
    public async Task What_cannot_be_asked_is_refused_with_what_to_do(string what, string options, string remedy)
    {
        var run = await AskAsync(what, options);

        Assert.That((run.Exit, run.Out), Is.EqualTo((ExitCode.Usage, "")));
        Assert.That(run.Error, Does.Contain(remedy));
    }

    private static IEnumerable<string> Keys(JsonElement value) => value.EnumerateObject().Select(m => m.Name);

    private Task<CliRun> AskAsync(string what, string options)
    {
        var poles = options.Contains("--poles", StringComparison.Ordinal) ? "" : "--poles P,Q";
        return InProcess.TypedAsync($"explain {what} {poles} --data {world.Location} {options}");
    }
}
