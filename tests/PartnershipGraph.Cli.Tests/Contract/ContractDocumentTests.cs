namespace PartnershipGraph.Cli.Tests.Contract;

internal sealed class ContractDocumentTests
{
    private const string document = """
        ## Section
        `pgraph first X --format json`
        ```json
        {"a": 1,
         "b": [2]}
        ```
        Some words, and `pgraph second` gives `{"c":…}`.
        - `pgraph third A`: `{"d":…}`; with
          an option `--e`: `{"e":…}` and `{name, out}` are no answers of `pgraph fourth`: `{"f": {}}`.
        - `--robust` adds `"robust": {"g": 1}`.
        """;

    [Test]
    public void Examples_belong_to_the_last_command_of_their_passage() => Assert.That(
        ContractDocument.Examples(document).Select(e => e.Name),
        Is.EqualTo(new[] { "first: a b", "second: c", "third: d", "third: e", "fourth: f", ": robust" }));
}
