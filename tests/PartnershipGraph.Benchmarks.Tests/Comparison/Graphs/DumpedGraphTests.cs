using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using PartnershipGraph.Benchmarks.Comparison;
using PartnershipGraph.Benchmarks.Comparison.Graphs;
using PartnershipGraph.Benchmarks.Comparison.Workers;

namespace PartnershipGraph.Benchmarks.Tests.Comparison.Graphs;

/// <summary>Tie by tie and weight by weight what <c>peers.py --dump</c> writes, where it lies beside the clone.</summary>
internal sealed class DumpedGraphTests
{
    [TestCase("dip200")]
    [TestCase("sf20k")]
    [TestCase("pp20k")]
    public void Ours_is_the_graph_that_the_peers_dump(string name)
    {
        var folder = Directory.CreateTempSubdirectory("dumped-graph-");
        try
        {
            Dump(name, folder.FullName);
            var lines = File.ReadLines(Path.Combine(folder.FullName, $"{name}.tsv")).Skip(1).Select(Read);

            Assert.That(SampleGraphs.Draw(name).Ties, Is.EqualTo(lines));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Dump(string name, string folder)
    {
        if (PeerScript.Find(said: null, AppContext.BaseDirectory) is not { } script)
        {
            Assert.Ignore("No shared/bench/peers.py lies beside any folder above the tests.");
            return;
        }

        try
        {
            using var python = Process.Start(ComparisonOptions.Parse([]).Python, [script, "--dump", folder, "--graphs", name]);
            python.WaitForExit();
            Assert.That(python.ExitCode, Is.Zero);
        }
        catch (Win32Exception e)
        {
            Assert.Ignore($"There is no Python: {e.Message}");
        }
    }

    private static SampleTie Read(string line)
    {
        var cells = line.Split('\t');
        var tie = new SampleTie(Whole(cells[0]), Whole(cells[1]), Whole(cells[2]), double.Parse(cells[4], CultureInfo.InvariantCulture));
        Assert.That(tie.WholeCost, Is.EqualTo(Whole(cells[3])));
        return tie;
    }

    private static int Whole(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
