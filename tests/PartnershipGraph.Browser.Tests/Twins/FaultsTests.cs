using PartnershipGraph.Browser.Tests.Checks;

namespace PartnershipGraph.Browser.Tests.Twins;

internal sealed class FaultsTests
{
    /// <summary>Two of them need a server, and are tried apart.</summary>
    private static readonly string[] ofServers = ["failed requests", "statuses"];

    [Test]
    public void Every_check_has_a_fault_that_it_must_see() =>
        Assert.That(PageChecks.All.Select(check => check.Name).Except(ofServers), Is.EquivalentTo(Faults.All.SelectMany(fault => fault.Seers).Distinct()));

    [Test]
    public void Every_fault_changes_the_good_page([ValueSource(typeof(Faults), nameof(Faults.All))] Fault fault) =>
        Assert.That(Twin.With(fault.Edits), Is.Not.EqualTo(Twin.With()));
}
