using CsCheck;
using PartnershipGraph.Storage.Neo4j.Rows;

namespace PartnershipGraph.Storage.Neo4j.Tests.Rows;

internal sealed class RowKeyTests
{
    [Test]
    public void A_key_of_plain_parts_is_legible() => Assert.That(RowKey.Of("CHN", "VNM", "2008-06", "upgrade"), Is.EqualTo("CHN|VNM|2008-06|upgrade"));

    [Test]
    public void Different_parts_have_different_keys() => Gen.Select(Parts, Parts).Sample((a, b) =>
        Assert.That(RowKey.Of(a) == RowKey.Of(b), Is.EqualTo(a.SequenceEqual(b, StringComparer.Ordinal))));

    [Test]
    public void A_long_key_is_a_digest_that_an_index_can_hold()
    {
        var @long = new string('伙', 5000);

        using var scope = Assert.EnterMultipleScope();
        Assert.That(RowKey.Of(@long), Does.StartWith("sha256:").And.Length.LessThan(100));
        Assert.That(RowKey.Of(@long, "a"), Is.Not.EqualTo(RowKey.Of(@long, "b")));
        Assert.That(RowKey.Of(new string(@long)), Is.EqualTo(RowKey.Of(@long)));
    }

    private static Gen<string[]> Parts => Gen.Char["a|\\#"].Array[0, 3].Select(c => new string(c)).Array[1, 3];
}
