using System.Reflection;
using System.Text.RegularExpressions;

namespace PartnershipGraph.Bolt.Tests.Scenarios;

/// <summary>Every failure that a client must survive is played, or said to be a gap.</summary>
internal sealed partial class ScenarioListTests
{
    private static readonly string[] ids = [.. Ids('A', 10), .. Ids('B', 16), .. Ids('C', 13), .. Ids('D', 8), .. Ids('F', 26)];

    [TestCaseSource(nameof(ids))]
    public void A_scenario_has_a_test_or_a_line_in_the_list_of_gaps(string id)
    {
        var isTested = Tested().Contains(id, StringComparer.Ordinal);
        var isGap = Gaps().ContainsKey(id);

        Assert.That(isTested ^ isGap, Is.True, isTested ? "it has a test: the line can go" : "neither a test nor a line");
    }

    [Test]
    public void The_list_of_gaps_names_known_scenarios_each_with_its_reason()
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(Gaps().Keys, Is.SubsetOf(ids));
        Assert.That(Gaps().Values, Has.All.Length.GreaterThan(20));
    }

    [Test]
    public void Tests_carry_ids_of_known_scenarios_only() => Assert.That(Tested().Distinct(StringComparer.Ordinal), Is.SubsetOf(ids));

    private static IEnumerable<string> Ids(char letter, int count) =>
        Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"{letter}{number}"));

    private static IEnumerable<string> Tested() =>
        from type in typeof(ScenarioListTests).Assembly.GetTypes()
        from method in type.GetMethods()
        from scenario in method.GetCustomAttributes<ScenarioAttribute>()
        select scenario.Id;

    private static Dictionary<string, string> Gaps() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Scenarios", "known-gaps.md"))
            .Select(line => GapLine().Match(line))
            .Where(match => match.Success)
            .ToDictionary(match => match.Groups["id"].Value, match => match.Groups["reason"].Value, StringComparer.Ordinal);

    [GeneratedRegex(@"^- \*\*(?<id>\w+)\*\*: (?<reason>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex GapLine();
}
