using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Cases;

/// <summary>Every recorded case whose command exists, as a process of its own.</summary>
internal sealed class CaseTests
{
    private const string absent = "no recorded cases lie beside this repository";

    [TestCaseSource(nameof(Runnable))]
    public async Task A_recorded_case_comes_out_right(string folder)
    {
        if (folder.Length == 0)
            Assert.Ignore(absent);

        var expected = CaseFile.Read(folder);

        var run = await ProgramProcess.RunAsync(expected.Args, expected.Environment, expected.Input, expected.Timeout);

        Assert.That(CaseJudgement.Faults(expected, run), Is.Empty);
    }

    [Test]
    public void Cases_of_commands_that_do_not_exist_yet_are_listed()
    {
        var waiting = All.Where(c => !CommandLines.Exists(c.Command)).GroupBy(c => c.Command, StringComparer.Ordinal)
            .Select(g => $"{g.Key}: {string.Join(", ", g)}")
            .ToList();
        if (waiting.Count > 0)
            Assert.Ignore("Awaiting their command: " + string.Join("; ", waiting));
    }

    [Test]
    public void Cases_that_need_a_database_are_listed()
    {
        var waiting = All.Where(c => c.NeedsStore && CommandLines.Exists(c.Command)).ToList();
        if (waiting.Count > 0)
            Assert.Ignore("Need a database of their own: " + string.Join(", ", waiting));
    }

    private static IEnumerable<TestCaseData> Runnable()
    {
        if (SharedMaterial.Cases is null)
            return [new TestCaseData("").SetArgDisplayNames("no folder of cases")];

        return Folders
            .Where(f => CaseFile.Read(f) is { NeedsStore: false } c && CommandLines.Exists(c.Command))
            .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)));
    }

    private static IEnumerable<string> Folders => SharedMaterial.Cases is null
        ? []
        : Directory.EnumerateDirectories(SharedMaterial.Cases).Where(f => File.Exists(Path.Combine(f, "case.json"))).Order(StringComparer.Ordinal);

    private static IEnumerable<CaseFile> All => Folders.Select(f => CaseFile.Read(f));
}
