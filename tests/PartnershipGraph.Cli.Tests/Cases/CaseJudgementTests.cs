using System.Text.Json;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Cases;

/// <summary>A judge that lets everything pass is worth nothing.</summary>
internal sealed class CaseJudgementTests
{
    private const string asked = """
        {"args": ["rank", "--format", "json"], "exit": 0, "json": [[["values", "A"], 0.5], [["list", 0, "b"], "*"]],
         "stdout_has": ["VALUES"], "stdout_lacks": ["secret"], "stderr_has": ["Hint"], "stderr_lacks": ["panic"]}
        """;

    private const string answer = """{"values": {"A": 0.50000000001}, "list": [{"b": 1}]}""";

    [Test]
    public void A_run_that_is_right_has_no_faults() => Assert.That(Judge(0, answer, "hint"), Is.Empty);

    [TestCase(1, answer, "hint", "exit 1", TestName = "A wrong exit code is a fault")]
    [TestCase(0, """{"values": {"A": 0.5001}, "list": [{"b": 1}]}""", "hint", "values/A", TestName = "A number beyond the tolerance is a fault")]
    [TestCase(0, """{"values": {"A": null}, "list": [{"b": 1}]}""", "hint", "values/A", TestName = "Null for a number is a fault")]
    [TestCase(0, """{"values": {}, "list": [{"b": 1}]}""", "hint", "values/A", TestName = "A missing member is a fault")]
    [TestCase(0, """{"values": {"A": 0.5}, "list": [{"b": null}]}""", "hint", "list/0/b", TestName = "Null is not any value")]
    [TestCase(0, """{"values": {"A": 0.5}, "list": []}""", "hint", "list/0/b", TestName = "A missing element is a fault")]
    [TestCase(0, """{"values": {"A": NaN}, "list": [{"b": 1}]}""", "hint", "no JSON", TestName = "A bare NaN is a fault")]
    [TestCase(0, """{"values": {"A": 0.5}, "list": [{"b": "NaN"}]}""", "hint", "NaN", TestName = "A quoted NaN is a fault")]
    [TestCase(0, """{"values": {"A": 0.5}, "list": [{"b": "Secret"}]}""", "hint", "secret", TestName = "A forbidden text is a fault in any case")]
    [TestCase(0, answer, "", "Hint", TestName = "A missing text is a fault")]
    [TestCase(0, answer, "hint Panic", "panic", TestName = "A forbidden message is a fault")]
    [TestCase(0, answer, "hint\n   at Some.Method(String text) in file.cs:line 3", "stack trace", TestName = "A stack trace is a fault")]
    public void A_run_that_is_wrong_has_a_fault(int exit, string output, string error, string named) =>
        Assert.That(Judge(exit, output, error), Has.Some.Contains(named));

    private static IReadOnlyList<string> Judge(int exit, string output, string error) =>
        CaseJudgement.Faults(new CaseFile("/cases/x", JsonDocument.Parse(asked).RootElement), new CliRun(exit, output, error));
}
