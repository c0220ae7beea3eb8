namespace PartnershipGraph.Cli.Tests.Jobs;

/// <summary>The one sentence of a run, with one job and with several.</summary>
internal sealed class JobSentenceTests
{
    [Test]
    public async Task One_job_of_several_was_up_to_date()
    {
        using var world = new JobWorld().WithJobs(("a", "rank strength", "a.txt"), ("b", "rank degree", "b.txt"));
        await world.RunAsync("--only", "a");

        Assert.That((await world.RunAsync("--dry-run")).Out, Does.Contain("1 of 2 jobs was up to date; 1 would run. Nothing was run."));
        Assert.That((await world.RunAsync()).Out, Does.Contain("1 of 2 jobs was up to date; 1 ran."));
        Assert.That((await world.RunAsync("--dry-run")).Out, Does.Contain("All 2 jobs are up to date: nothing would run."));
    }

    [Test]
    public async Task A_job_alone_is_told_in_the_singular()
    {
        using var world = new JobWorld().WithJobs(("a", "rank strength", "a.txt"));

        Assert.That((await world.RunAsync()).Out, Does.Contain("None of 1 job was up to date; 1 ran."));
        Assert.That((await world.RunAsync("--dry-run")).Out, Does.Contain("The job is up to date: nothing would run."));
        Assert.That((await world.RunAsync("--force")).Out, Does.Contain("None of 1 job was up to date; 1 ran."));
    }

    [Test]
    public async Task What_a_failed_job_leaves_is_noted_and_only_then()
    {
        using var world = new JobWorld().WithJobs(("good", "rank strength", "a.txt"), ("bad", "show Atlantis", "b.txt"), ("worse", "show Lemuria", "c.txt"));
        const string note = "A job that fails leaves the output of an earlier run as it is.";

        Assert.That((await world.RunAsync("--only", "good")).Out, Does.Not.Contain(note));
        Assert.That((await world.RunAsync()).Out, Does.Contain("1 of 3 jobs was up to date; 2 failed (bad and worse).").And.Contain(note));
        Assert.That((await world.RunAsync("--dry-run")).Out, Does.Contain("2 would run").And.Not.Contain(note));
    }
}
