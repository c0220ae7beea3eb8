using System.Text.Json;
using PartnershipGraph.Cli.Tests.Cases;
using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;

namespace PartnershipGraph.IntegrationTests.Cases;

/// <summary>Every recorded case that needs a database, as a process of its own, on one that holds the bundled data.</summary>
[Category("Heavy")]
internal sealed class StoreCaseTests
{
    private static TestDatabase Database => IntegrationServer.Database;

    private HashSet<string> users = [];

    [OneTimeSetUp]
    public async Task RememberUsersAsync() => users = [.. await UsersAsync()];

    [OneTimeTearDown]
    public async Task RemoveUsersOfCasesAsync()
    {
        foreach (var user in (await UsersAsync()).Except(users, StringComparer.Ordinal))
            await Database.RunAsync($"DROP USER `{user}`");
    }

    [TestCaseSource(nameof(Folders))]
    public async Task A_recorded_case_comes_out_right(string folder)
    {
        if (folder.Length == 0)
            Assert.Ignore("no recorded cases lie beside this repository");

        var expected = CaseFile.Read(folder, Places());
        if (NeedsGraphDataScience(expected) && !await HasGraphDataScienceAsync())
            Assert.Ignore("the server has no Graph Data Science");
        await Database.HoldBundledAsync();
        foreach (var statement in expected.Setup)
            await Database.ChangeAsync(statement);
        if (expected.Args.Contains("--write") || expected.Command is "import" or "rank")
            Database.Change();

        var run = await ProgramProcess.RunAsync(expected.Args, expected.Environment, expected.Input, expected.Timeout);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(CaseJudgement.Faults(expected, run), Is.Empty);
        foreach (var (statement, value) in expected.Checks)
        {
            var found = await Database.ValueAsync<object>(statement);
            Assert.That(JsonPath.Agrees(value, JsonSerializer.SerializeToElement(found), expected.Tolerance), Is.True, $"{statement}: {found}, not {value}");
        }
    }

    private static async Task<IEnumerable<string>> UsersAsync() =>
        (await Database.RunAsync("SHOW USERS YIELD user RETURN user")).Select(r => r[0].As<string>());

    private static IEnumerable<TestCaseData> Folders()
    {
        if (SharedMaterial.Cases is null)
            return [new TestCaseData("").SetArgDisplayNames("no folder of cases")];

        return Directory.EnumerateDirectories(SharedMaterial.Cases)
            .Where(f => File.Exists(Path.Combine(f, "case.json")) && CaseFile.Read(f).NeedsStore)
            .Order(StringComparer.Ordinal)
            .Select(f => new TestCaseData(f).SetArgDisplayNames(Path.GetFileName(f)));
    }

    private static Dictionary<string, string> Places() => new(StringComparer.Ordinal)
    {
        ["{store}"] = Database.StoreUri,
        ["{host}"] = Database.Address.Host,
        ["{http}"] = FormattableString.Invariant($"{Database.Address.Http?.Port}"),
    };

    private static bool NeedsGraphDataScience(CaseFile expected) => expected.Setup.Any(s => s.Contains("gds.", StringComparison.Ordinal));

    private static Task<bool> HasGraphDataScienceAsync() =>
        Database.ValueAsync<bool>("SHOW PROCEDURES YIELD name WHERE name = 'gds.graph.project' RETURN count(*) > 0");
}
