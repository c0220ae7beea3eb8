using PartnershipGraph.Dataset.Errors;

namespace PartnershipGraph.Dataset.Tests.Errors;

[TestFixture]
public sealed class DataRuleTests
{
    /// <summary>Scripts select errors by these names; they may grow in number and never change.</summary>
    [Test]
    public void The_names_of_the_rules_stay()
    {
        var names = typeof(DataRule).GetFields().Select(f => f.GetRawConstantValue());
        Assert.That(names, Is.EquivalentTo(
        [
            "missing-file", "unreadable-file", "wrong-encoding", "stray-byte-order-mark", "missing-column", "unnamed-column", "duplicate-column", "field-count",
            "truncated-line", "bad-quote", "missing-value", "bad-date", "from-after-to", "bad-number", "unknown-word", "unknown-event",
            "unknown-actor", "unknown-ladder", "foreign-ladder", "empty-ladder", "duplicate-key", "self-partnership", "rank-outside-ladder",
            "unplaced-title", "missing-island", "duplicate-island", "truncated-island", "unknown-island", "bad-island", "changed-island", "oversized-island",
            "foreign-file",
        ]));
    }
}
