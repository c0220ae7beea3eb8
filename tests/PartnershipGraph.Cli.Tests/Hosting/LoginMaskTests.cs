using PartnershipGraph.Cli.Hosting;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>An address that stands where none belongs is quoted without user and password.</summary>
internal sealed class LoginMaskTests
{
    private const string address = "bolt://ann:lily-pond-7@localhost:1";

    [TestCase("rank strength " + address, TestName = "As an argument too many")]
    [TestCase("rank strength --data " + address, TestName = "As a folder")]
    [TestCase("rank strength --sotre=" + address, TestName = "Behind a mistyped option")]
    [TestCase("rank " + address, TestName = "As a measure")]
    [TestCase("show " + address, TestName = "As an actor")]
    [TestCase("validate " + address, TestName = "As a folder to check")]
    [TestCase("import " + address + " --store " + address, TestName = "As a folder to import")]
    [TestCase("cypher run " + address + " --store " + address, TestName = "As a query")]
    [TestCase("cypher show " + address, TestName = "As the name of a query")]
    [TestCase("cypher run - --limit " + address + " --store " + address, TestName = "As a limit")]
    [TestCase("cypher run - -p " + address + " --store " + address, TestName = "As a parameter")]
    [TestCase(address, TestName = "As a command")]
    public async Task A_password_is_never_quoted(string line)
    {
        var run = await InProcess.TypedAsync(line);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(run.Exit, Is.EqualTo(2));
        Assert.That(run.Out + run.Error, Does.Not.Contain("lily-pond-7").IgnoreCase);
        Assert.That(run.Error, Does.Contain("localhost:1"), "what is wrong can still be recognised");
    }

    [TestCase("no folder 'bolt://a:p@rt/n#r@h:1'", "bolt://a:p@rt/n#r@h:1", "no folder 'bolt://…@h:1'", TestName = "A password that was not encoded")]
    [TestCase("bad --x=bolt://a:b@h", "--x=bolt://a:b@h", "bad --x=bolt://…@h", TestName = "Behind an option")]
    [TestCase("no folder 'bolt://h:1'", "bolt://h:1", "no folder 'bolt://h:1'", TestName = "An address without a login stays")]
    [TestCase("no actor 'me@home'", "me@home", "no actor 'me@home'", TestName = "No address stays")]
    [TestCase("no actor 'a@://b'", "a@://b", "no actor 'a@://b'", TestName = "Nothing between divider and at sign")]
    public void Only_the_login_goes(string message, string argument, string masked) =>
        Assert.That(new LoginMask([argument]).Apply(message), Is.EqualTo(masked));

    [Test]
    public void Of_two_logins_each_goes_whole() => Assert.That(
        new LoginMask(["bolt://a:b@h", "bolt://a:b@c@h"]).Apply("bolt://a:b@h bolt://a:b@c@h"), Is.EqualTo("bolt://…@h bolt://…@h"));
}
