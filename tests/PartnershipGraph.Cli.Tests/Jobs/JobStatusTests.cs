using PartnershipGraph.Cli.Jobs;
using PartnershipGraph.Cli.Jobs.Files;
using PartnershipGraph.Cli.Jobs.Lines;
using PartnershipGraph.Cli.Jobs.Manifests;
using PartnershipGraph.Cli.Jobs.Running;

namespace PartnershipGraph.Cli.Tests.Jobs;

internal sealed class JobStatusTests
{
    [TestCase(0, 0, ExpectedResult = 0)]
    [TestCase(0, 4, ExpectedResult = 4)]
    [TestCase(1, 4, ExpectedResult = 1)]
    [TestCase(4, 2, ExpectedResult = 2)]
    [TestCase(2, 1, ExpectedResult = 2)]
    [TestCase(2, 3, ExpectedResult = 3)]
    public int The_worst_exit_code_is_the_runs_and_a_measure_without_an_answer_the_least_bad(int first, int second) =>
        JobStatus.Worst([Outcome(first), Outcome(second)]);

    [TestCase(0, "ran")]
    [TestCase(4, "not converged")]
    [TestCase(2, "failed")]
    public void A_job_that_ran_has_its_word(int exit, string word)
    {
        Assert.That(JobStatus.Of(Outcome(exit), isDry: false), Is.EqualTo(word));
        Assert.That(JobStatus.Of(Outcome(exit), isDry: true), Is.EqualTo("would run"));
        Assert.That(JobStatus.Of(Outcome(exit) with { Why = null }, isDry: false), Is.EqualTo("up to date"));
    }

    private static JobOutcome Outcome(int exit) => new(
        new JobLine
        {
            Entry = new JobEntry("a", "show A", "a.txt", new FilePlace(1, 1)),
            Words = ["show", "A"],
            Args = ["show", "A"],
            Command = "show",
            ReadsRows = true,
            KeepsItself = false,
            KeepsNothing = false,
            IsQuery = false,
        },
        "new",
        new ManifestEntry { Name = "a", Run = "show A", Exit = exit, Seconds = 1, Out = "a.txt", Version = "1", FinishedAt = DateTimeOffset.UnixEpoch });
}
