using System.Globalization;
using PartnershipGraph.Cli.Tests.Running;

namespace PartnershipGraph.Cli.Tests.Brief.Html;

/// <summary>The ledgers and pictures on the page of an actor of the allied world.</summary>
internal sealed class PageLedgerTests
{
    private WrittenPage page = null!;

    [OneTimeSetUp]
    public async Task WriteAsync()
    {
        using var world = AlliedWorld.Create();
        page = await WrittenPage.OfAsync("--data", world.Location, "--state", "B", "--poles", "P,Q", "--as-of", "2020");
    }

    // First ties of 0.6, 0.4 and 0.4; to P lead two of 0.4 by ties of 1, to Q one of 0.4 by a tie of 0.8.
    [TestCase("P", 0.8 / 1.4, 0.64)]
    [TestCase("Q", 0.32 / 1.4, 0.32)]
    public void A_ledger_carries_its_mean_its_reach_and_the_sum_of_all_first_ties(string pole, double mean, double reach)
    {
        var sums = Ledger(pole).Attribute("data-ledger")!.Value.Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToList();

        Assert.That(sums, Is.EqualTo(new[] { mean, reach, 1.4 }).Within(1e-12));
    }

    [TestCase("P", new[] { "A", "C" })]
    [TestCase("Q", new[] { "A" })]
    public void A_ledger_has_a_row_for_each_path(string pole, string[] via)
    {
        var rows = WrittenPage.CsvOf(Ledger(pole)).ToList();

        Assert.That(rows[0][0], Is.EqualTo("via"));
        Assert.That(rows.Skip(1).Select(r => r[0]), Is.EqualTo(via));
    }

    [TestCase("P")]
    [TestCase("Q")]
    public void A_ledger_names_the_command_that_lists_it(string pole) =>
        Assert.That(Ledger(pole).Attribute("data-command")!.Value, Does.StartWith($"pgraph exposure B --pole {pole} --poles P,Q").And.Contain("--as-of 2020-12-31"));

    [Test]
    public void Tables_are_told_apart_by_their_ids() =>
        Assert.That(page.Tables.Select(t => t.Attribute("id")?.Value).OfType<string>(), Is.Unique.And.Contains("table-given").And.Contains("table-received"));

    [TestCase("given", "C", "D")]
    [TestCase("received", "A", "Q")]
    public void A_row_names_the_actor_that_it_is_about(string table, params string[] others)
    {
        var rows = page.Tables.Single(t => t.Attribute("id")?.Value == "table-" + table).Element("tbody")!.Elements("tr").ToList();

        Assert.That(rows, Has.Count.EqualTo(2));
        foreach (var other in others)
            Assert.That(rows.Count(r => r.Attributes().Any(a => a.Value.Split(' ').Contains(other, StringComparer.Ordinal))), Is.EqualTo(1), other);
    }

    private System.Xml.Linq.XElement Ledger(string pole) => page.Tables.Single(t => t.Attribute("id")?.Value == "table-ledger_" + pole);
}
