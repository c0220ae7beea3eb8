using System.Text.Json.Nodes;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Contract;

/// <summary>The examples of the contract, held against the answers of the commands there are.</summary>
internal sealed class ContractTests
{
    private const string absent = "no contract document lies beside this repository";

    [TestCaseSource(nameof(Answerable))]
    public async Task An_answer_has_every_name_of_its_example(string name)
    {
        if (name.Length == 0)
            Assert.Ignore(absent);

        using var place = SmallWorld.Create()
            .With("ties.csv", "source,target,weight", "a,b,1", "b,c,2", "x,,")
            .With("wrong/actors.csv", "id,name,kind", "A,Aland,country")
            .With("wrong/partnerships.csv", "sponsor,partner,date,event", "A,B,2001,establish");
        var sketch = Examples.First(e => e.Name == name).Content;

        var run = await InProcess.TypedAsync(ExampleCalls.Lines[name].Replace(ExampleCalls.Place, place.Location, StringComparison.Ordinal) + " --format json");

        Assert.That(run.Out, Is.Not.Empty, run.Error);
        Assert.That(new AnswerShape(Actors).Missing(sketch, JsonNode.Parse(run.Out)), Is.Empty);
    }

    [Test]
    public void Every_example_has_a_command_line_that_asks_for_it()
    {
        if (SharedMaterial.Contract is null)
            Assert.Ignore(absent);

        var known = ExampleCalls.Lines.Keys.Concat(ExampleCalls.Parts);

        Assert.That(Examples.Select(e => e.Name), Is.EquivalentTo(known));
    }

    [Test]
    public void Examples_of_commands_that_do_not_exist_yet_are_listed()
    {
        var waiting = Examples.Where(e => !IsAnswerable(e)).Select(e => e.Name).ToList();
        if (waiting.Count > 0)
            Assert.Ignore("Awaiting their command, or the tests of their command: " + string.Join("; ", waiting));
    }

    private static IReadOnlySet<string> Actors { get; } = CsvText
        .Rows(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "actors.csv")))
        .Skip(1)
        .Select(r => r[0])
        .ToHashSet(StringComparer.Ordinal);

    private static IReadOnlyList<ContractExample> Examples { get; } =
        SharedMaterial.Contract is null ? [] : ContractDocument.Examples(File.ReadAllText(SharedMaterial.Contract));

    private static IEnumerable<TestCaseData> Answerable() => SharedMaterial.Contract is null
        ? [new TestCaseData("").SetArgDisplayNames("no contract")]
        : Examples.Where(IsAnswerable).Select(e => new TestCaseData(e.Name));

    private static bool IsAnswerable(ContractExample example)
    {
        if (!ExampleCalls.Lines.TryGetValue(example.Name, out var line))
            return false;

        var words = line.Split(' ');
        return CommandLines.Exists(words[0])
            && words.Where(w => w.StartsWith("--", StringComparison.Ordinal)).All(o => CommandLines.HasOption(words[0], o));
    }
}
