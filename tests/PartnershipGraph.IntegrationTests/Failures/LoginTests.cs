using PartnershipGraph.Cli.Tests.Running;
using PartnershipGraph.IntegrationTests.Databases;
using PartnershipGraph.IntegrationTests.Running;

namespace PartnershipGraph.IntegrationTests.Failures;

/// <summary>Who is let in. Users other than the tests' own are made for it, since three wrong passwords lock one.</summary>
internal sealed class LoginTests
{
    private const string user = "integration_tests_user";
    private const string secret = "right-password-8";
    private static readonly string[] question = ["cypher", "run", "-", "--format", "csv"];

    private static TestDatabase Database => IntegrationServer.Database;

    [SetUp]
    public async Task MakeUserAsync()
    {
        if (Database.Address.Password is null)
            Assert.Ignore("the server asks for no login");
        await Database.RunAsync($"CREATE OR REPLACE USER {user} SET PASSWORD '{secret}' CHANGE NOT REQUIRED");
    }

    [TearDown]
    public Task RemoveUserAsync() => Database.Address.Password is null ? Task.CompletedTask : Database.RunAsync($"DROP USER {user} IF EXISTS");

    [Test]
    public async Task A8_The_right_password_is_let_in()
    {
        var run = await Pgraph.FedAsync(Database.Address.StoreUriFor(user, secret), "RETURN 1 AS one", question);

        Assert.That(run.Exit, Is.Zero, run.Error);
    }

    [Test]
    public async Task A8_A_wrong_password_is_one_refusal_that_names_the_user_and_not_the_password()
    {
        var run = await Pgraph.FedAsync(Database.Address.StoreUriFor(user, "wrong-password-8"), "RETURN 1 AS one", question);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Exit, Is.EqualTo(3), run.Error);
            Assert.That(run.Error, Does.Contain(user).And.Not.Contain("wrong-password-8"));
            Assert.That(run.Out, Is.Empty);
        }

        // One try did not lock the user, as three would have.
        var next = await Pgraph.FedAsync(Database.Address.StoreUriFor(user, secret), "RETURN 1 AS one", question);
        Assert.That(next.Exit, Is.Zero, next.Error);
    }

    [Test]
    [CancelAfter(120_000)]
    public async Task F16_A_locked_user_is_told_as_locked_and_not_as_a_wrong_password()
    {
        // The lock may be as short as a second: wrong tries go on until the answer is there.
        using var enough = new CancellationTokenSource();
        var locking = KeepLockedAsync(enough.Token);
        var run = await LockedAnswerAsync();
        await enough.CancelAsync();
        await locking;

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain("lock").IgnoreCase);
    }

    [Test]
    public async Task A_password_that_has_to_be_changed_first_is_told_with_what_to_do()
    {
        await Database.RunAsync($"CREATE OR REPLACE USER {user} SET PASSWORD '{secret}' CHANGE REQUIRED");

        var run = await Pgraph.FedAsync(Database.Address.StoreUriFor(user, secret), "RETURN 1 AS one", question);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(3), run.Error);
        Assert.That(run.Error, Does.Contain("password").And.Not.Contain(secret));
    }

    /// <summary>A right password that came in the instant between two locks was let in: then it is asked again.</summary>
    private static async Task<CliRun> LockedAnswerAsync()
    {
        var run = await Pgraph.FedAsync(Database.Address.StoreUriFor(user, secret), "RETURN 1 AS one", question);
        for (var again = 0; again < 5 && run.Exit == 0; again++)
            run = await Pgraph.FedAsync(Database.Address.StoreUriFor(user, secret), "RETURN 1 AS one", question);
        return run;
    }

    private static async Task KeepLockedAsync(CancellationToken enough)
    {
        while (!enough.IsCancellationRequested)
        {
            await using var driver = GraphDatabase.Driver(Database.Address.Bolt, AuthTokens.Basic(user, "wrong-password-8"));
            try
            {
                await driver.VerifyConnectivityAsync();
            }
            catch (SecurityException)
            {
                // This is what it is for.
            }
        }
    }
}
