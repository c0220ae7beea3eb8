using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Hosting;

/// <summary>What the tests run as a process is the whole program.</summary>
internal sealed class BuiltProgramTests
{
    [TestCase("pgraph.dll")]
    [TestCase("pgraph.runtimeconfig.json")]
    [TestCase("pgraph.deps.json")]
    [TestCase("Data/actors.csv")]
    [TestCase("Data/partnerships.csv")]
    public void The_test_output_holds_the_program_and_its_data(string file) =>
        Assert.That(Path.Combine(AppContext.BaseDirectory, file), Does.Exist);

    [Test]
    public async Task The_process_answers_as_the_program_in_process_does()
    {
        string[] args = ["rank", "degree", "--as-of", "2020", "--format", "json"];

        var process = await ProgramProcess.RunAsync(args);

        Assert.That(process, Is.EqualTo(await InProcess.RunAsync(args)));
    }
}
