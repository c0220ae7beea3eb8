using System.Globalization;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Workers;

/// <summary>Our side of a contest, told what to do line by line.</summary>
internal sealed class KernelWorkerTests
{
    [Test]
    public void It_says_what_a_run_took_and_at_the_end_what_it_found()
    {
        var lines = Serve("kcore", "run 1\nrun 3\nend\n");

        using var scope = Assert.EnterMultipleScope();
        Assert.That(lines, Has.Count.EqualTo(4));
        Assert.That(lines[0].BuildSeconds, Is.Not.Null);
        Assert.That(lines[1..3], Has.All.Matches<WorkerLine>(line => line is { Seconds: >= 0, ProcessorSeconds: >= 0 }));
        Assert.That(lines[3].Digest, Is.Not.Null.And.Property("Count").EqualTo(200));
        Assert.That(lines[3].PeakMegabytes, Is.Positive.And.AtMost(lines[3].AllRunsMegabytes!.Value));
    }

    [Test]
    public void Of_a_division_it_says_how_good_it_is() =>
        Assert.That(Serve("louvain", "run 1\nend\n")[^1].Digest!.Modularity, Is.InRange(0.27, 0.2812));

    private static List<WorkerLine> Serve(string task, string input)
    {
        var file = Path.GetTempFileName();
        try
        {
            GraphFile.Write(file, SampleGraphs.Draw("dip200"));
            using var output = new StringWriter(CultureInfo.InvariantCulture);
            new KernelWorker("dip200", task, threads: 1).Serve(file, new StringReader(input), output);
            return [.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(WorkerLine.Parse)];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
