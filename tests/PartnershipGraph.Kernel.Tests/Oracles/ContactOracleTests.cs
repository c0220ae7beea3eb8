using PartnershipGraph.Kernel.Contacts;
using PartnershipGraph.Kernel.Running;

namespace PartnershipGraph.Kernel.Tests.Oracles;

/// <summary>Every value of the file of contacts.</summary>
public class ContactOracleTests
{
    private static IEnumerable<TestCaseData> Cases() => UncostedOracle.Cases(_ => true, "contacts_20");

    [TestCaseSource(nameof(Cases))]
    public void Values_are_the_oracles(object? file, string id)
    {
        if (file is not UncostedOracle oracle)
        {
            Assert.Ignore(OracleFolder.WhyMissing);
            return;
        }

        var contacts = oracle.Contacts();
        var options = new ContactPathOptions { IsStrict = id.EndsWith("_strict", StringComparison.Ordinal) };
        if (id.StartsWith("temporal_reachability", StringComparison.Ordinal))
        {
            var share = TemporalReachability.Compute(contacts, options, RunContext.None);
            Assert.That(share.Value, Is.EqualTo(oracle.Number(id)).Within(1e-15));
            return;
        }

        var times = EarliestArrival.Compute(contacts, options, RunContext.None);
        var expected = oracle.Square(id);
        Assert.That(expected, Has.Length.EqualTo(contacts.VertexCount));
        for (var source = 0; source < expected.Length; source++)
            Assert.That(times.From(source).ToArray(), Is.EqualTo(expected[source]), $"from {source}");
    }
}
